// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type MemberUpdate, MemberUpdateSchema } from "./MemberUpdate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersUpdateExternalRequest {
  externalId: string;
  memberExternalId: string;
  memberUpdate: MemberUpdate;
}

/** Checks a {@link CustomersMembersUpdateExternalRequest}. */
export const CustomersMembersUpdateExternalRequestSchema: ObjectSchema<CustomersMembersUpdateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersUpdateExternalRequest>({
    externalId: v.string(),
    memberExternalId: v.string(),
    memberUpdate: MemberUpdateSchema,
  });
