// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerMeterSchema } from "../models/CustomerMeter.js";
import { CustomerMetersGetRequestSchema } from "../models/CustomerMetersGetRequest.js";
import { customerMetersGet as lite } from "./lite/customerMetersGet.js";

export type { CustomerMetersGetError } from "./lite/customerMetersGet.js";

/**
 * Gets what one customer has used of one meter and has left, by the ID of that count.
 *
 * The ID is that of neither the customer nor the meter: `customerMetersList` finds it by both.
 * `ResourceNotFound`: the token reaches no such count. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-meters/{id}`. Scopes: `customer_meters:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerMetersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerMetersGetRequestSchema,
  CustomerMeterSchema,
);
