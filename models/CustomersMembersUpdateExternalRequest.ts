// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which member `customersMembersUpdateExternal` changes, and how. */
export interface CustomersMembersUpdateExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /** The member's ID in your system. May hold any character but a slash. */
  memberExternalId: string;
  /** The fields to change. */
  memberUpdate: MemberUpdate;
}

/** Checks a {@link CustomersMembersUpdateExternalRequest}. */
export const CustomersMembersUpdateExternalRequestSchema: ObjectSchema<CustomersMembersUpdateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersUpdateExternalRequest>({
    externalId: string(),
    memberExternalId: string(),
    memberUpdate: MemberUpdateSchema,
  });
