import type { Backend } from "../Backend.js";
import type { PortalSubject } from "../http/Bearer.js";

/**
 * The customer whom the token of a session speaks for, unless it expired or the customer is gone.
 */
export function portalSubject({ store, now }: Backend, token: string): PortalSubject | undefined {
  const [session] = store.customerSessions.where((row) => row.token === token && row.expires_at > now());
  if (session === undefined) return undefined;
  const customer = store.customers.get(session.customer_id);
  if (customer === undefined || customer.deleted_at !== null) return undefined;
  if (session.member_id === null) return { kind: "customer", customer, member: null, session };
  const member = store.members.get(session.member_id);
  const gone = member === undefined || member.deleted_at !== null;
  return gone ? undefined : { kind: "customer", customer, member, session };
}
