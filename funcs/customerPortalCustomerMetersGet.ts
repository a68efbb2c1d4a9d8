// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerCustomerMeterSchema } from "../models/CustomerCustomerMeter.js";
import { CustomerPortalCustomerMetersGetRequestSchema } from "../models/CustomerPortalCustomerMetersGetRequest.js";
import { customerPortalCustomerMetersGet as lite } from "./lite/customerPortalCustomerMetersGet.js";

export type { CustomerPortalCustomerMetersGetError } from "./lite/customerPortalCustomerMetersGet.js";

/**
 * Gets one of the customer's meters with usage and credits.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. `id` is that of the customer's count, not `meterId`. `ResourceNotFound`: the
 * customer has no such count, or nothing that it has now uses the meter. `HTTPValidationError`:
 * the ID is no UUID.
 *
 * `GET /v1/customer-portal/meters/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalCustomerMetersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomerMetersGetRequestSchema,
  CustomerCustomerMeterSchema,
);
