// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMembersRemoveMemberRequestSchema } from "../models/CustomerPortalMembersRemoveMemberRequest.js";
import { customerPortalMembersRemoveMember as lite } from "./lite/customerPortalMembersRemoveMember.js";

export type { CustomerPortalMembersRemoveMemberError } from "./lite/customerPortalMembersRemoveMember.js";

/**
 * Removes a member from the customer. Nothing comes back.
 *
 * Needs a member session token as `accessToken`; `customerSessionsCreate` makes it where the
 * organization has member management. A customer session token gets an `SDKError` with status 401.
 * The member must have the role `owner` or `billing_manager`, and its customer be a team; others
 * get `NotPermitted`.
 *
 * Seats that the member holds are revoked, and its benefits withdrawn, in the background. Sends
 * the `member.deleted` webhook. `HTTPValidationError`: you cannot remove yourself or the only
 * owner, or the ID is no UUID. `ResourceNotFound`: the customer has no such member, or no longer.
 *
 * `DELETE /v1/customer-portal/members/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403), `ResourceNotFound` (404).
 */
export const customerPortalMembersRemoveMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersRemoveMemberRequestSchema,
  undefined,
);
