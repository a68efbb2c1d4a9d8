// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerMetersListRequestSchema } from "../models/CustomerMetersListRequest.js";
import { ListResourceCustomerMeterSchema } from "../models/ListResourceCustomerMeter.js";
import { customerMetersList as lite } from "./lite/customerMetersList.js";

export type { CustomerMetersListError } from "./lite/customerMetersList.js";

/**
 * `GET /v1/customer-meters/`. Scopes: `customer_meters:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerMetersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerMetersListRequestSchema,
  ListResourceCustomerMeterSchema,
);
