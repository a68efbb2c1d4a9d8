// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderInvoiceSchema } from "../models/OrderInvoice.js";
import { OrdersInvoiceRequestSchema } from "../models/OrdersInvoiceRequest.js";
import { ordersInvoice as lite } from "./lite/ordersInvoice.js";

export type { OrdersInvoiceError } from "./lite/ordersInvoice.js";

/**
 * Gets the address of an order's invoice, a PDF.
 *
 * The address is good for a short time and for anybody who has it, so get it when it is needed.
 * `ResourceNotFound`: the token reaches no such order. `InvoiceDoesNotExist`: it has no invoice
 * yet, so call `ordersGenerateInvoice` first. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/orders/{id}/invoice`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422), `InvoiceDoesNotExist`
 * (404).
 */
export const ordersInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersInvoiceRequestSchema,
  OrderInvoiceSchema,
);
