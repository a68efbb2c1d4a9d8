import { polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import type { MemberRecord } from "../store/records.js";

/** Hides the member; an owner must hand over first. */
export function deleteMember(call: Call, member: MemberRecord): void {
  if (member.role === "owner") {
    const msg = "Cannot delete the only owner. Transfer ownership first.";
    const issue = { type: "value_error", loc: ["body"], msg, input: member.id };
    throw polarRequestValidationError([issue]);
  }
  call.store.members.put({ ...member, deleted_at: call.now() });
}
