// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomerPortalMembersRemoveMemberRequest } from "../../models/CustomerPortalMembersRemoveMemberRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalMembersRemoveMember} can fail with. */
export type CustomerPortalMembersRemoveMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

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
export const customerPortalMembersRemoveMember: Endpoint<
  CustomerPortalMembersRemoveMemberRequest,
  undefined,
  CustomerPortalMembersRemoveMemberError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/members/{id}",
  errors: ["HTTPValidationError", "NotPermitted", "ResourceNotFound"],
  read: nothing,
});
