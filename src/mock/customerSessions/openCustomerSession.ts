import type { Backend } from "../Backend.js";
import { periodLater } from "../kit/time.js";
import type { CustomerRecord, CustomerSessionRecord, MemberRecord } from "../store/records.js";

/** Opens a session of an hour, for the customer itself or for the member who acts for it. */
export function openCustomerSession(
  { store, now, uuid }: Backend,
  customer: CustomerRecord,
  member?: MemberRecord,
  return_url: string | null = null,
): CustomerSessionRecord {
  const created_at = now();
  const secret = (uuid() + uuid()).replaceAll("-", "").slice(0, 43);
  return store.customerSessions.put({
    id: uuid(),
    created_at,
    modified_at: null,
    token: `${member === undefined ? "polar_cst_" : "polar_mst_"}${secret}`,
    expires_at: periodLater(created_at, "hour", 1),
    return_url,
    customer_id: customer.id,
    member_id: member?.id ?? null,
  });
}
