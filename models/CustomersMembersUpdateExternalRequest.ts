// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Which member `customersMembersUpdateExternal` changes, and how. */
export interface CustomersMembersUpdateExternalRequest {
  /** The customer's ID in your system. May hold any character. */
  externalId: string;
  /** The member's ID in your system. May hold any character. */
  memberExternalId: string;
  /** The fields to change. */
  memberUpdate: MemberUpdate;
}

/** Checks a {@link CustomersMembersUpdateExternalRequest}. */
export const CustomersMembersUpdateExternalRequestSchema: ObjectSchema<CustomersMembersUpdateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersUpdateExternalRequest>({
    externalId: v.string(),
    memberExternalId: v.string(),
    memberUpdate: MemberUpdateSchema,
  });
