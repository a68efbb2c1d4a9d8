// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMembersListMembersRequestSchema } from "../models/CustomerPortalMembersListMembersRequest.js";
import { ListResourceCustomerPortalMemberSchema } from "../models/ListResourceCustomerPortalMember.js";
import { customerPortalMembersListMembers as lite } from "./lite/customerPortalMembersListMembers.js";

export type { CustomerPortalMembersListMembersError } from "./lite/customerPortalMembersListMembers.js";

/**
 * Lists the members of the customer, a page at a time.
 *
 * Needs a member session token as `accessToken`; `customerSessionsCreate` makes it where the
 * organization has member management. A customer session token gets an `SDKError` with status 401.
 * The member must have the role `owner` or `billing_manager`, and its customer be a team; others
 * get `NotPermitted`. `HTTPValidationError`: `page` or `limit` is below 1.
 *
 * `GET /v1/customer-portal/members`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalMembersListMembers: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersListMembersRequestSchema,
  ListResourceCustomerPortalMemberSchema,
);
