// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrdersGenerateInvoiceRequestSchema } from "../models/OrdersGenerateInvoiceRequest.js";
import { ordersGenerateInvoice as lite } from "./lite/ordersGenerateInvoice.js";

export type { OrdersGenerateInvoiceError } from "./lite/ordersGenerateInvoice.js";

/**
 * `POST /v1/orders/{id}/invoice`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `OrderNotEligibleForInvoice` (409),
 * `MissingInvoiceBillingDetails` (422).
 */
export const ordersGenerateInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersGenerateInvoiceRequestSchema,
  undefined,
);
