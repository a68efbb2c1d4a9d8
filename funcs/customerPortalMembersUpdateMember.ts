// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMemberSchema } from "../models/CustomerPortalMember.js";
import { CustomerPortalMembersUpdateMemberRequestSchema } from "../models/CustomerPortalMembersUpdateMemberRequest.js";
import { customerPortalMembersUpdateMember as lite } from "./lite/customerPortalMembersUpdateMember.js";

export type { CustomerPortalMembersUpdateMemberError } from "./lite/customerPortalMembersUpdateMember.js";

/**
 * Changes a member's name or role, and returns the member.
 *
 * Needs a member session token as `accessToken`; `customerSessionsCreate` makes it where the
 * organization has member management. A customer session token gets an `SDKError` with status 401.
 * The member must have the role `owner` or `billing_manager`, and its customer be a team; others
 * get `NotPermitted`.
 *
 * Fields left out or null stay as they are. The owner can make another member the owner, and
 * becomes a billing manager itself. Sends the `member.updated` webhook.
 *
 * `HTTPValidationError`: it is your own role, somebody else than the owner hands over ownership,
 * there would be no owner, or a field is wrong. A member that the customer does not have, or no
 * longer, is answered with status 404.
 *
 * `PATCH /v1/customer-portal/members/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalMembersUpdateMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMembersUpdateMemberRequestSchema,
  CustomerPortalMemberSchema,
);
