// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrderInvoiceSchema } from "../models/OrderInvoice.js";
import { OrdersInvoiceRequestSchema } from "../models/OrdersInvoiceRequest.js";
import { ordersInvoice as lite } from "./lite/ordersInvoice.js";

export type { OrdersInvoiceError } from "./lite/ordersInvoice.js";

/**
 * `GET /v1/orders/{id}/invoice`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersInvoiceRequestSchema,
  OrderInvoiceSchema,
);
