// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { PortalAuthenticatedUserSchema } from "../models/PortalAuthenticatedUser.js";
import { customerPortalCustomerSessionGetAuthenticatedUser as lite } from "./lite/customerPortalCustomerSessionGetAuthenticatedUser.js";

export type { CustomerPortalCustomerSessionGetAuthenticatedUserError } from "./lite/customerPortalCustomerSessionGetAuthenticatedUser.js";

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
export const customerPortalCustomerSessionGetAuthenticatedUser: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  PortalAuthenticatedUserSchema,
  endpointWithoutRequest,
);
