import { bodyIssue } from "../http/ApiError.js";
import type { Issue } from "../read/Outcome.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The issue of an address that another customer of the organization has, in any case. */
export function takenEmail(store: Store, organizationId: string, email: string): Issue | undefined {
  const wanted = email.toLowerCase();
  const taken = exists(store, organizationId, (other) => other.email?.toLowerCase() === wanted);
  const msg = "A customer with this email address already exists.";
  return taken ? bodyIssue("email", msg, email) : undefined;
}

/** The issue of an external ID that another customer of the organization has. */
export function takenExternalId(store: Store, organizationId: string, id: string): Issue | undefined {
  const taken = exists(store, organizationId, (other) => other.external_id === id);
  const msg = "A customer with this external ID already exists.";
  return taken ? bodyIssue("external_id", msg, id) : undefined;
}

function exists(store: Store, organizationId: string, test: (other: CustomerRecord) => boolean): boolean {
  const matches = store.customers.where(
    (other) => other.organization_id === organizationId && other.deleted_at === null && test(other),
  );
  return matches.length > 0;
}
