// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMemberSchema } from "../models/CustomerPortalMember.js";
import { CustomerPortalMembersUpdateMemberRequestSchema } from "../models/CustomerPortalMembersUpdateMemberRequest.js";
import { customerPortalMembersUpdateMember as lite } from "./lite/customerPortalMembersUpdateMember.js";

export type { CustomerPortalMembersUpdateMemberError } from "./lite/customerPortalMembersUpdateMember.js";

/**
 * `PATCH /v1/customer-portal/members/{id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersUpdateMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersUpdateMemberRequestSchema,
  CustomerPortalMemberSchema,
);
