import type { MemberCreateFromCustomer } from "../api/requests.js";
import { ApiError, notPermitted } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import { membersOf } from "./membersOf.js";

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
  const same = members.find(({ email }) => email.toLowerCase() === input.email.toLowerCase());
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
  return call.store.members.put({
    id: call.uuid(),
    created_at: call.now(),
    modified_at: null,
    customer_id: customer.id,
    organization_id: customer.organization_id,
    email: input.email,
    name: input.name ?? null,
    external_id: externalId,
    role: input.role ?? "member",
    deleted_at: null,
  });
}
