// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { CustomerCustomerSessionSchema } from "../models/CustomerCustomerSession.js";
import { customerPortalCustomerSessionIntrospect as lite } from "./lite/customerPortalCustomerSessionIntrospect.js";

export type { CustomerPortalCustomerSessionIntrospectError } from "./lite/customerPortalCustomerSessionIntrospect.js";

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
export const customerPortalCustomerSessionIntrospect: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  CustomerCustomerSessionSchema,
  endpointWithoutRequest,
);
