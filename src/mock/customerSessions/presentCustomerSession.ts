import type { Backend } from "../Backend.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { wireTimestamp } from "../kit/timestamp.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { CustomerRecord, CustomerSessionRecord } from "../store/records.js";
import type { MockCustomerSession } from "../wire/MockCustomerSession.js";

/** The session as the API writes it. */
export function presentCustomerSession(
  backend: Backend,
  session: CustomerSessionRecord,
  customer: CustomerRecord,
): MockCustomerSession {
  const { store } = backend;
  const member = session.member_id === null ? undefined : store.members.get(session.member_id);
  const email = member === undefined ? customer.email : member.email;
  const query = new URLSearchParams({ customer_session_token: session.token, email: email ?? "None" });
  const { slug } = organizationOf(backend, customer.organization_id);
  return {
    created_at: wireTimestamp(session.created_at),
    modified_at: session.modified_at,
    id: session.id,
    token: session.token,
    expires_at: wireTimestamp(session.expires_at),
    return_url: session.return_url,
    customer_portal_url: `https://polar.sh/${slug}/portal?${query.toString()}`,
    customer_id: session.customer_id,
    customer: presentCustomer(store, customer),
  };
}
