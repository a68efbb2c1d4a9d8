import type { Backend } from "../../Backend.js";
import { idFrom } from "../../kit/idFrom.js";
import { organizationOf } from "../../organizations/organizationOf.js";

/** The one user of a mock, to whom its user tokens belong. */
interface User {
  readonly id: string;
  readonly email: string;
  readonly avatar_url: string | null;
}

export function userOf(backend: Backend): User {
  const { organizationId } = backend;
  const { email } = organizationOf(backend, organizationId);
  return { id: idFrom(organizationId, "user"), email: email ?? "user@example.com", avatar_url: null };
}

/** The organizations that the user made through the API. */
export function madeByUser({ store }: Backend): readonly string[] {
  return store.organizations.where(({ is_made }) => is_made).map(({ id }) => id);
}

/** All organizations of the user. */
export function userOrganizations(backend: Backend): readonly string[] {
  return [backend.organizationId, ...madeByUser(backend)];
}

/** A text that nobody guesses, with what it begins with. */
export function secretText({ uuid }: Pick<Backend, "uuid">, prefix: string): string {
  return prefix + uuid().replaceAll("-", "");
}
