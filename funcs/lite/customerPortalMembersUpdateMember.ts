// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMembersUpdateMemberRequest } from "../../models/CustomerPortalMembersUpdateMemberRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";

/** What {@link customerPortalMembersUpdateMember} can fail with. */
export type CustomerPortalMembersUpdateMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

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
export const customerPortalMembersUpdateMember: Endpoint<
  CustomerPortalMembersUpdateMemberRequest,
  CustomerPortalMember,
  CustomerPortalMembersUpdateMemberError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/members/{id}",
  bodyKey: "customerPortalMemberUpdate",
  errors: ["HTTPValidationError", "NotPermitted"],
  encode: jsonBody,
  read: json,
});
