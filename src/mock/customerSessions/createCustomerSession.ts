import { visibleCustomers } from "../customers/findCustomer.js";
import { ambiguousExternalCustomerId, bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import { membersOf, ownerOf } from "../members/membersOf.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import type { MockCustomerSession } from "../wire/MockCustomerSession.js";
import type { CustomerSessionInput } from "./customerSessionCreate.js";
import { openCustomerSession } from "./openCustomerSession.js";
import { presentCustomerSession } from "./presentCustomerSession.js";

/** Opens a session, for the customer itself or for the member who was named. */
export function createCustomerSession(call: Call, input: CustomerSessionInput): MockCustomerSession {
  const customer = customerFor(call, input);
  const member = call.memberManagement ? memberFor(call, customer, input) : undefined;
  const session = openCustomerSession(call, customer, member, input.return_url ?? null);
  return presentCustomerSession(call, session, customer);
}

function customerFor(
  call: Call,
  { customer_id, external_customer_id }: CustomerSessionInput,
): CustomerRecord {
  const [found, another] = visibleCustomers(call).filter((customer) =>
    customer_id === undefined ? customer.external_id === external_customer_id : customer.id === customer_id,
  );
  if (another !== undefined) throw ambiguousExternalCustomerId();
  if (found !== undefined) return found;
  const field = customer_id === undefined ? "external_customer_id" : "customer_id";
  throw refused(field, "Customer does not exist.", customer_id ?? external_customer_id);
}

/** A team has no address of its own to be known by, so somebody must be named. */
function memberFor(
  { store }: Call,
  customer: CustomerRecord,
  input: CustomerSessionInput,
): MemberRecord | undefined {
  const id = input.member_id ?? null;
  const externalId = input.external_member_id ?? null;
  if (id === null && externalId === null) {
    if (customer.type !== "team") return ownerOf(store, customer.id);
    throw refused("member_id", "member_id is required for team customers.", null);
  }
  const member = membersOf(store, customer.id).find((row) =>
    id === null ? row.external_id === externalId : row.id === id,
  );
  if (member !== undefined) return member;
  const field = id === null ? "external_member_id" : "member_id";
  throw refused(field, "Member does not exist for this customer.", id ?? externalId);
}

function refused(field: string, msg: string, input: unknown): Error {
  return polarRequestValidationError([bodyIssue(field, msg, input)]);
}
