// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalMembersRemoveMember`. */
export interface CustomerPortalMembersRemoveMemberRequest {
  /** A UUID. */
  id: string;
}

/** Checks a {@link CustomerPortalMembersRemoveMemberRequest}. */
export const CustomerPortalMembersRemoveMemberRequestSchema: ObjectSchema<CustomerPortalMembersRemoveMemberRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalMembersRemoveMemberRequest>({ id: uuid() });
