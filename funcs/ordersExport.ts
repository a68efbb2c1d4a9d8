// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrdersExportRequestSchema } from "../models/OrdersExportRequest.js";
import { ordersExport as lite } from "./lite/ordersExport.js";

export type { OrdersExportError } from "./lite/ordersExport.js";

/**
 * Exports orders as one CSV text, a header and a row per order.
 *
 * Amounts are divided by 100 there, whatever the currency; everywhere else they are integers in
 * its minor unit. There are no pages, so many orders may need a longer `timeoutMs`; `ordersList`
 * gives typed pages. `HTTPValidationError`: a filter, column or time zone that cannot be read.
 *
 * `GET /v1/orders/export`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersExport: typeof lite = /* @__PURE__ */ checked(lite, OrdersExportRequestSchema, undefined);
