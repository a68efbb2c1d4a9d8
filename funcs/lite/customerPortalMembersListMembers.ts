// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMembersListMembersRequest } from "../../models/CustomerPortalMembersListMembersRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";

/** What {@link customerPortalMembersListMembers} can fail with. */
export type CustomerPortalMembersListMembersError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

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
export const customerPortalMembersListMembers: ListEndpointWithDefaults<
  CustomerPortalMembersListMembersRequest,
  CustomerPortalMember,
  CustomerPortalMembersListMembersError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/members",
  errors: ["HTTPValidationError", "NotPermitted"],
  encode: query,
  read: page,
});
