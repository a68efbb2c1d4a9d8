// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerMeterSchema } from "../models/CustomerMeter.js";
import { CustomerMetersGetRequestSchema } from "../models/CustomerMetersGetRequest.js";
import { customerMetersGet as lite } from "./lite/customerMetersGet.js";

export type { CustomerMetersGetError } from "./lite/customerMetersGet.js";

/**
 * `GET /v1/customer-meters/{id}`. Scopes: `customer_meters:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerMetersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerMetersGetRequestSchema,
  CustomerMeterSchema,
);
