import type { MemberCreateFromCustomer } from "../api/requests.js";
import { ApiError, notPermitted } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import { membersOf, memberWith } from "./membersOf.js";
import { newMember } from "./newMember.js";

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
