// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMembersRemoveMemberRequestSchema } from "../models/CustomerPortalMembersRemoveMemberRequest.js";
import { customerPortalMembersRemoveMember as lite } from "./lite/customerPortalMembersRemoveMember.js";

export type { CustomerPortalMembersRemoveMemberError } from "./lite/customerPortalMembersRemoveMember.js";

/**
 * `DELETE /v1/customer-portal/members/{id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersRemoveMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersRemoveMemberRequestSchema,
  undefined,
);
