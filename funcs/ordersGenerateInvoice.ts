// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrdersGenerateInvoiceRequestSchema } from "../models/OrdersGenerateInvoiceRequest.js";
import { ordersGenerateInvoice as lite } from "./lite/ordersGenerateInvoice.js";

export type { OrdersGenerateInvoiceError } from "./lite/ordersGenerateInvoice.js";

/**
 * Starts to make the invoice of an order. What comes back says nothing.
 *
 * Check billing name and address first, see `ordersUpdate`: an invoice is a lasting document. It
 * is ready some seconds later; the `order.updated` webhook tells (`isInvoiceGenerated`), then
 * `ordersInvoice` gives its address. A repeat without changes does nothing.
 * `OrderNotEligibleForInvoice`: the order is a draft or void. `MissingInvoiceBillingDetails`: set
 * billing name and address with `ordersUpdate`. `ResourceNotFound`: the token reaches no such
 * order.
 *
 * `POST /v1/orders/{id}/invoice`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `OrderNotEligibleForInvoice` (409),
 * `MissingInvoiceBillingDetails` (422).
 */
export const ordersGenerateInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersGenerateInvoiceRequestSchema,
  undefined,
);
