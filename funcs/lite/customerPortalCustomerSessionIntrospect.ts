// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerCustomerSession } from "../../models/CustomerCustomerSession.js";

/** What {@link customerPortalCustomerSessionIntrospect} can fail with. */
export type CustomerPortalCustomerSessionIntrospectError = ClientError;

/**
 * Tells when the session of the token ends, and where it returns to.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A session lasts an hour. For the person behind the token use
 * `customerPortalCustomerSessionGetAuthenticatedUser`.
 *
 * `GET /v1/customer-portal/customer-session/introspect`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 */
export const customerPortalCustomerSessionIntrospect: EndpointWithoutRequest<
  CustomerCustomerSession,
  CustomerPortalCustomerSessionIntrospectError
> = /* @__PURE__ */ endpointWithoutRequest({
  method: "GET",
  path: "/v1/customer-portal/customer-session/introspect",
  errors: [],
  read: json,
});
