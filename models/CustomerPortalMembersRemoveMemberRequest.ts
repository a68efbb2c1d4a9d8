// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalMembersRemoveMember`. */
export interface CustomerPortalMembersRemoveMemberRequest {
  /** A UUID. */
  id: string;
}

/** Checks a {@link CustomerPortalMembersRemoveMemberRequest}. */
export const CustomerPortalMembersRemoveMemberRequestSchema: ObjectSchema<CustomerPortalMembersRemoveMemberRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalMembersRemoveMemberRequest>({ id: v.string() });
