import { bodyIssue } from "../http/ApiError.js";
import type { Issue } from "../read/Outcome.js";
import type { Store } from "../store/Store.js";
import { customerIn } from "./customerIn.js";

/** The issue of an address that another customer of the organization has, in any case. */
export function takenEmail(store: Store, organizationId: string, email: string): Issue | undefined {
  const msg = "A customer with this email address already exists.";
  return customerIn(store, organizationId, { email }) && bodyIssue("email", msg, email);
}

/** The issue of an external ID that another customer of the organization has. */
export function takenExternalId(store: Store, organizationId: string, id: string): Issue | undefined {
  const msg = "A customer with this external ID already exists.";
  return customerIn(store, organizationId, { external_id: id }) && bodyIssue("external_id", msg, id);
}
