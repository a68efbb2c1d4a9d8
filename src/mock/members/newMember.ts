import type { Backend } from "../Backend.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";

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
