import type { MemberCreateFromCustomer, MemberUpdate } from "../api/requests.js";
import { ApiError, notPermitted, polarRequestValidationError, refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { filled } from "../kit/fields.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import { membersOf, memberWith, newMember, ownerOf } from "./membersOf.js";

/** Adds a member; one with the same address is given back as it is. */
export function createMember(
  call: Call,
  customer: CustomerRecord,
  input: MemberCreateFromCustomer,
): MemberRecord {
  if (!call.memberManagement) {
    throw notPermitted("Member management is not enabled for this organization");
  }
  const members = membersOf(call.store, customer.id);
  if (customer.type === "individual" && members.length > 0) {
    throw notPermitted(
      "Individual customers can only have one member (the owner). Upgrade to a team customer to add more members.",
    );
  }
  const same = memberWith(call.store, customer.id, input.email);
  if (same !== undefined) return same;
  const externalId = input.external_id ?? null;
  if (externalId !== null && members.some(({ external_id }) => external_id === externalId)) {
    // The server has no rule for this: its database refuses, and nobody catches that.
    throw new ApiError({
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "Internal Server Error",
    });
  }
  return call.store.members.put(newMember(call, customer, input));
}

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

/** Hides the member; an owner must hand over first. */
export function deleteMember(call: Call, member: MemberRecord): void {
  if (member.role === "owner") {
    const msg = "Cannot delete the only owner. Transfer ownership first.";
    const issue = { type: "value_error", loc: ["body"], msg, input: member.id };
    throw polarRequestValidationError([issue]);
  }
  call.store.members.put({ ...member, deleted_at: call.now() });
}
