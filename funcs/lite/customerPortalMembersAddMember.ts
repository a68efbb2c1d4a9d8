// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMemberCreate } from "../../models/CustomerPortalMemberCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";

/** What {@link customerPortalMembersAddMember} can fail with. */
export type CustomerPortalMembersAddMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

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
export const customerPortalMembersAddMember: Endpoint<
  CustomerPortalMemberCreate,
  CustomerPortalMember,
  CustomerPortalMembersAddMemberError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/members",
  errors: ["HTTPValidationError", "NotPermitted"],
  encode: jsonBody,
  read: json,
});
