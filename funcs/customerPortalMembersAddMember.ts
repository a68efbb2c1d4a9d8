// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalMemberSchema } from "../models/CustomerPortalMember.js";
import { CustomerPortalMemberCreateSchema } from "../models/CustomerPortalMemberCreate.js";
import { customerPortalMembersAddMember as lite } from "./lite/customerPortalMembersAddMember.js";

export type { CustomerPortalMembersAddMemberError } from "./lite/customerPortalMembersAddMember.js";

/**
 * Adds a member to the customer, and returns the member.
 *
 * Needs a member session token as `accessToken`; `customerSessionsCreate` makes it where the
 * organization has member management. A customer session token gets an `SDKError` with status 401.
 * The member must have the role `owner` or `billing_manager`, and its customer be a team; others
 * get `NotPermitted`.
 *
 * A member with this e-mail already is returned unchanged, so a second call does no harm. Nobody
 * is told by e-mail, and no seat is taken: for that use `customerPortalSeatsAssignSeat`.
 * `HTTPValidationError`: the role is `owner`, which only `customerPortalMembersUpdateMember` hands
 * over, or a field is wrong.
 *
 * `POST /v1/customer-portal/members`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalMembersAddMember: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalMemberCreateSchema,
  CustomerPortalMemberSchema,
);
