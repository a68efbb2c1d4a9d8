import type { CustomerUpdate } from "../api/requests.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { filled, sent } from "../kit/fields.js";
import { ownerOf } from "../members/membersOf.js";
import type { Issue } from "../read/Outcome.js";
import type { CustomerRecord } from "../store/records.js";
import { taxIdAfter } from "./checkedTaxId.js";
import { takenEmail, takenExternalId } from "./uniqueness.js";

type CustomerChanges = Partial<CustomerUpdate>;

/** Changes what was sent, and nothing else; or a 422 with everything that stands against it. */
export function updateCustomer(
  call: Call,
  customer: CustomerRecord,
  changes: CustomerChanges,
): CustomerRecord {
  // An address is never cleared, and another case of the same address is no change.
  const email = changes.email ?? customer.email;
  const emailChanged = email?.toLowerCase() !== customer.email?.toLowerCase();
  const issues = [
    emailChanged && email !== null ? takenEmail(call.store, customer.organization_id, email) : undefined,
    addressIssue(changes),
    externalIdIssue(call, customer, changes),
    typeIssue(customer, changes),
  ].filter((issue) => issue !== undefined);
  if (issues.length > 0) throw polarRequestValidationError(issues);

  const next: CustomerRecord = {
    ...customer,
    ...filled(changes, "metadata", "billing_address", "type"),
    ...sent(changes, "name", "locale", "external_id"),
    ...(emailChanged ? { email, email_verified: false } : {}),
    tax_id: taxIdAfter(customer, changes),
  };
  if (!touches(changes, customer, next)) return customer;
  if (emailChanged) mirrorToOwner(call, next);
  const updated = call.store.customers.put({ ...next, modified_at: call.now() });
  return updated.external_id === customer.external_id ? updated : countEvents(call, updated);
}

/** A field that was sent counts as modified even when it says what was there. */
function touches(changes: CustomerChanges, before: CustomerRecord, after: CustomerRecord): boolean {
  const { email: _email, tax_id: _taxId, ...plain } = changes;
  return (
    Object.values(plain).some((change) => change !== undefined) ||
    before.email !== after.email ||
    before.tax_id?.join() !== after.tax_id?.join()
  );
}

function addressIssue(changes: CustomerChanges): Issue | undefined {
  const msg = "Customer billing address cannot be reset to null once set.";
  return changes.billing_address === null ? bodyIssue("billing_address", msg, null) : undefined;
}

function externalIdIssue(
  call: Call,
  customer: CustomerRecord,
  { external_id: wanted }: CustomerChanges,
): Issue | undefined {
  if (wanted === undefined || wanted === customer.external_id) return undefined;
  if (customer.external_id !== null) {
    return bodyIssue("external_id", "Customer external ID cannot be updated.", wanted);
  }
  return wanted === null ? undefined : takenExternalId(call.store, customer.organization_id, wanted);
}

function typeIssue(customer: CustomerRecord, { type }: CustomerChanges): Issue | undefined {
  if (type === undefined || customer.type !== "team" || type === "team") return undefined;
  const msg = "Customer type cannot be downgraded from 'team' to 'individual'.";
  return bodyIssue("type", msg, type);
}

/** The owner of an individual is the individual, so their addresses stay the same. */
function mirrorToOwner(call: Call, customer: CustomerRecord): void {
  const owner = ownerOf(call.store, customer.id);
  if (customer.type !== "individual" || customer.email === null || owner === undefined) return;
  if (owner.email.toLowerCase() === customer.email.toLowerCase()) return;
  call.store.members.put({ ...owner, email: customer.email, modified_at: call.now() });
}
