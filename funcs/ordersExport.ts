// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrdersExportRequestSchema } from "../models/OrdersExportRequest.js";
import { ordersExport as lite } from "./lite/ordersExport.js";

export type { OrdersExportError } from "./lite/ordersExport.js";

/**
 * `GET /v1/orders/export`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersExport: typeof lite = /* @__PURE__ */ checked(lite, OrdersExportRequestSchema, undefined);
