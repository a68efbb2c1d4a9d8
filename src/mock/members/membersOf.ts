import type { MemberRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The members of a customer that were not deleted. */
export function membersOf(store: Store, customerId: string): readonly MemberRecord[] {
  return store.members.where((member) => member.customer_id === customerId && member.deleted_at === null);
}

/** The member of a customer with the e-mail address, in any case. */
export function memberWith(store: Store, customerId: string, email: string): MemberRecord | undefined {
  return membersOf(store, customerId).find((row) => row.email.toLowerCase() === email.toLowerCase());
}

/** The member who owns the customer. */
export function ownerOf(store: Store, customerId: string): MemberRecord | undefined {
  return membersOf(store, customerId).find((member) => member.role === "owner");
}
