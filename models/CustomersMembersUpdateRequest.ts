// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which member `customersMembersUpdate` changes, and how. */
export interface CustomersMembersUpdateRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The member's Polar ID. A UUID. */
  memberId: string;
  /** The fields to change. */
  memberUpdate: MemberUpdate;
}

/** Checks a {@link CustomersMembersUpdateRequest}. */
export const CustomersMembersUpdateRequestSchema: ObjectSchema<CustomersMembersUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersUpdateRequest>({
    id: uuid(),
    memberId: uuid(),
    memberUpdate: MemberUpdateSchema,
  });
