import type { CustomerSession } from "../api/answers.js";
import type { CustomerSessionsCreateRequest } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { openCustomerSession } from "../customerSessions/openCustomerSession.js";
import { visibleCustomers } from "../customers/findCustomer.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { ambiguousExternalCustomerId, refuse } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { membersOf, ownerOf } from "../members/membersOf.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { CustomerRecord, CustomerSessionRecord, MemberRecord } from "../store/records.js";

/** Sessions of customers in the portal, for the customer itself or for a member who is named. */
export const customerSessionHandlers: HandlersOf<"customerSessions"> = {
  customerSessionsCreate: (call, { body }) => {
    const customer = customerFor(call, body);
    const member = call.memberManagement ? memberFor(call, customer, body) : undefined;
    return present(call, openCustomerSession(call, customer, member, body.return_url ?? null), customer);
  },
};

function customerFor(call: Call, body: CustomerSessionsCreateRequest): CustomerRecord {
  const isById = "customer_id" in body;
  const [found, another] = visibleCustomers(call).filter(({ id, external_id }) =>
    isById ? id === body.customer_id : external_id === body.external_customer_id,
  );
  if (another !== undefined) throw ambiguousExternalCustomerId();
  if (found !== undefined) return found;
  const [field, input] = isById
    ? ["customer_id", body.customer_id]
    : ["external_customer_id", body.external_customer_id];
  throw refuse(field, "Customer does not exist.", input);
}

/** A team has no address of its own to be known by, so somebody must be named. */
function memberFor(
  { store }: Call,
  customer: CustomerRecord,
  body: CustomerSessionsCreateRequest,
): MemberRecord | undefined {
  const id = body.member_id ?? null;
  const externalId = body.external_member_id ?? null;
  if (id === null && externalId === null) {
    if (customer.type !== "team") return ownerOf(store, customer.id);
    throw refuse("member_id", "member_id is required for team customers.", null);
  }
  const member = membersOf(store, customer.id).find((row) =>
    id === null ? row.external_id === externalId : row.id === id,
  );
  if (member !== undefined) return member;
  const field = id === null ? "external_member_id" : "member_id";
  throw refuse(field, "Member does not exist for this customer.", id ?? externalId);
}

function present(
  backend: Backend,
  session: CustomerSessionRecord,
  customer: CustomerRecord,
): CustomerSession {
  const { store } = backend;
  const { member_id: _, ...shown } = session;
  const member = store.members.get(session.member_id);
  const email = member === undefined ? customer.email : member.email;
  const query = new URLSearchParams({ customer_session_token: session.token, email: email ?? "None" });
  const { slug } = organizationOf(backend, customer.organization_id);
  return {
    ...shown,
    customer_portal_url: `https://polar.sh/${slug}/portal?${query}`,
    customer: presentCustomer(store, customer),
  };
}
