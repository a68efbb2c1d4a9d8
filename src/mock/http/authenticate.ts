import type { Backend } from "../Backend.js";
import { portalSubject } from "../customerSessions/portalSubject.js";
import type { MockToken } from "../MockPolarOptions.js";
import { uuid4 } from "../read/uuid.js";
import { ApiError, notPermitted } from "./ApiError.js";
import type { Bearer, Subject } from "./Bearer.js";
import { bearerReply } from "./bearerReply.js";

const INVALID_TOKEN =
  "The access token provided is expired, revoked, malformed, or invalid for other reasons.";

/**
 * Whom the request's bearer token speaks for; undefined without one; throws when it is not valid.
 */
export function authenticate(
  headers: Headers,
  tokens: ReadonlyMap<string, MockToken>,
  backend: Backend,
): Bearer | undefined {
  const name = /^bearer ([ -~]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (name === undefined) return undefined;
  const token = tokens.get(name);
  const bearer = token === undefined ? portalSubject(backend, name) : subjectOf(name, token, backend);
  if (bearer === undefined || token?.expired === true) {
    throw new ApiError(bearerReply(401, "invalid_token", INVALID_TOKEN));
  }
  return bearer.kind === "customer" ? bearer : narrow(headers, bearer);
}

function subjectOf(name: string, token: MockToken, backend: Backend): Subject {
  const organizationIds = token.organizationIds ?? [backend.organizationId];
  const single = name.startsWith("polar_oat_") && organizationIds.length === 1;
  const kind = token.kind ?? (single ? "organization" : "user");
  const made = backend.store.organizations.where(({ is_made }) => is_made).map(({ id }) => id);
  return {
    kind,
    organizationIds: kind === "user" ? [...organizationIds, ...made] : organizationIds,
    scopes: token.scopes === undefined ? undefined : new Set(token.scopes),
  };
}

function narrow(headers: Headers, subject: Subject): Subject {
  const wanted = headers.get("polar-organization");
  if (wanted === null || wanted === "") return subject;
  const id = uuid4(wanted, []);
  if (!id.ok || !subject.organizationIds.includes(id.value)) {
    throw notPermitted("The access token does not reach this organization.");
  }
  return { ...subject, organizationIds: [id.value] };
}
