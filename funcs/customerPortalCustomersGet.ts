// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { CustomerPortalCustomerSchema } from "../models/CustomerPortalCustomer.js";
import { customerPortalCustomersGet as lite } from "./lite/customerPortalCustomersGet.js";

export type { CustomerPortalCustomersGetError } from "./lite/customerPortalCustomersGet.js";

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
export const customerPortalCustomersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  CustomerPortalCustomerSchema,
  endpointWithoutRequest,
);
