// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderSchema } from "../models/CustomerOrder.js";
import { CustomerPortalOrdersGetRequestSchema } from "../models/CustomerPortalOrdersGetRequest.js";
import { customerPortalOrdersGet as lite } from "./lite/customerPortalOrdersGet.js";

export type { CustomerPortalOrdersGetError } from "./lite/customerPortalOrdersGet.js";

/**
 * Gets an order of the customer.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 * Amounts are in the currency's minor unit, such as cents. `ResourceNotFound`: the customer has no
 * such order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/orders/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGetRequestSchema,
  CustomerOrderSchema,
);
