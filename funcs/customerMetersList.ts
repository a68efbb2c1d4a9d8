// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerMetersListRequestSchema } from "../models/CustomerMetersListRequest.js";
import { ListResourceCustomerMeterSchema } from "../models/ListResourceCustomerMeter.js";
import { customerMetersList as lite } from "./lite/customerMetersList.js";

export type { CustomerMetersListError } from "./lite/customerMetersList.js";

/**
 * Lists what customers have used of meters and have left, the last changed first, a page at a
 * time.
 *
 * Counted in the background, so an event takes a moment to show. Archived meters are left out
 * unless `meterId` names them. No entry means that nothing was used or credited yet. Polar never
 * refuses usage: check `balance` yourself. `HTTPValidationError`: a filter, sorting, `page` or
 * `limit` that cannot be read.
 *
 * `GET /v1/customer-meters/`. Scopes: `customer_meters:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerMetersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerMetersListRequestSchema,
  ListResourceCustomerMeterSchema,
);
