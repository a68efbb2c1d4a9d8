import type { MemberUpdate } from "../api/requests.js";
import { refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { filled } from "../kit/fields.js";
import type { MemberRecord } from "../store/records.js";
import { memberWith, ownerOf } from "./membersOf.js";

/**
 * Changes name, address and role. A new owner takes over from the old one; null changes nothing.
 */
export function updateMember(call: Call, member: MemberRecord, changes: MemberUpdate): MemberRecord {
  const { store } = call;
  const role = changes.role ?? member.role;
  const email = changes.email ?? member.email;
  const emailChanged = email !== member.email;
  if (member.role === "owner" && role !== "owner") {
    const msg = "Cannot change role. Customer must have exactly one owner.";
    throw refuse("role", msg, role);
  }
  if (emailChanged) checkEmail(call, member, email);

  const previous = ownerOf(store, member.customer_id);
  if (role === "owner" && previous !== undefined && previous.id !== member.id) {
    store.members.put({ ...previous, role: "billing_manager", modified_at: call.now() });
  }
  const next = filled(changes, "name", "email", "role");
  if (next.name === undefined && !emailChanged && role === member.role) return member;
  return store.members.put({ ...member, ...next, modified_at: call.now() });
}

function checkEmail(call: Call, member: MemberRecord, email: string): void {
  if (call.store.customers.get(member.customer_id)?.type === "individual") {
    const msg =
      "Cannot change the email of an individual customer's owner. Update the customer's email instead.";
    throw refuse("email", msg, email);
  }
  const other = memberWith(call.store, member.customer_id, email);
  if (other !== undefined && other.id !== member.id) {
    const msg = "A member with this email already exists for this customer.";
    throw refuse("email", msg, email);
  }
}
