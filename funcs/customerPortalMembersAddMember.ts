// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMemberSchema } from "../models/CustomerPortalMember.js";
import { CustomerPortalMemberCreateSchema } from "../models/CustomerPortalMemberCreate.js";
import { customerPortalMembersAddMember as lite } from "./lite/customerPortalMembersAddMember.js";

export type { CustomerPortalMembersAddMemberError } from "./lite/customerPortalMembersAddMember.js";

/**
 * `POST /v1/customer-portal/members`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersAddMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMemberCreateSchema,
  CustomerPortalMemberSchema,
);
