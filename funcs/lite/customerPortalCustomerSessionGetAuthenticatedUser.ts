// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { PortalAuthenticatedUser } from "../../models/PortalAuthenticatedUser.js";

/** What {@link customerPortalCustomerSessionGetAuthenticatedUser} can fail with. */
export type CustomerPortalCustomerSessionGetAuthenticatedUserError = ClientError;

/**
 * Tells who is behind the token: the customer itself, or one of its members with a role.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`.
 *
 * A customer session of a team without an e-mail gets an `SDKError` with status 422: make the
 * session for one of its members.
 *
 * `GET /v1/customer-portal/customer-session/user`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 */
export const customerPortalCustomerSessionGetAuthenticatedUser: EndpointWithoutRequest<
  PortalAuthenticatedUser,
  CustomerPortalCustomerSessionGetAuthenticatedUserError
> = /* @__PURE__ */ endpointWithoutRequest({
  method: "GET",
  path: "/v1/customer-portal/customer-session/user",
  errors: [],
  read: json,
});
