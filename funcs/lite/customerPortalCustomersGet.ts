// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalCustomer } from "../../models/CustomerPortalCustomer.js";

/** What {@link customerPortalCustomersGet} can fail with. */
export type CustomerPortalCustomersGetError = ClientError;

/**
 * Gets the customer of the session.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets the customer that it belongs to; for its own name and role use
 * `customerPortalCustomerSessionGetAuthenticatedUser`.
 *
 * `GET /v1/customer-portal/customers/me`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 */
export const customerPortalCustomersGet: EndpointWithoutRequest<
  CustomerPortalCustomer,
  CustomerPortalCustomersGetError
> = /* @__PURE__ */ endpointWithoutRequest({
  method: "GET",
  path: "/v1/customer-portal/customers/me",
  errors: [],
  fields: { oauth_accounts: "keepKeys" },
  read: json,
});
