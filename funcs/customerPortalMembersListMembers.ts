// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMembersListMembersRequestSchema } from "../models/CustomerPortalMembersListMembersRequest.js";
import { ListResourceCustomerPortalMemberSchema } from "../models/ListResourceCustomerPortalMember.js";
import { customerPortalMembersListMembers as lite } from "./lite/customerPortalMembersListMembers.js";

export type { CustomerPortalMembersListMembersError } from "./lite/customerPortalMembersListMembers.js";

/**
 * `GET /v1/customer-portal/members`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersListMembers: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersListMembersRequestSchema,
  ListResourceCustomerPortalMemberSchema,
);
