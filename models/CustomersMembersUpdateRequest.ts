// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  /** A UUID. */
  memberId: string;
  memberUpdate: MemberUpdate;
}

/** Checks a {@link CustomersMembersUpdateRequest}. */
export const CustomersMembersUpdateRequestSchema: ObjectSchema<CustomersMembersUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersUpdateRequest>({
    id: v.string(),
    memberId: v.string(),
    memberUpdate: MemberUpdateSchema,
  });
