// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalMembersRemoveMember`. */
export interface CustomerPortalMembersRemoveMemberRequest {
  /** A UUID. */
  id: string;
}

/** Checks a {@link CustomerPortalMembersRemoveMemberRequest}. */
export const CustomerPortalMembersRemoveMemberRequestSchema: ObjectSchema<CustomerPortalMembersRemoveMemberRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalMembersRemoveMemberRequest>({ id: v.string() });
