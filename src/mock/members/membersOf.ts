import type { Member } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { only } from "../kit/fields.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
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

/** What is said of a new member. */
interface Said {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly role?: MemberRecord["role"] | undefined;
}

/** A member that a customer has from now on, and that is yet to be stored. */
export function newMember({ uuid, now }: Backend, customer: CustomerRecord, said: Said): MemberRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, deleted_at: null },
    customer_id: customer.id,
    organization_id: customer.organization_id,
    email: said.email,
    name: said.name ?? null,
    external_id: said.external_id ?? null,
    role: said.role ?? "member",
  };
}

export function presentMember(member: MemberRecord): Member {
  return only(member, FIELDS.Member);
}
