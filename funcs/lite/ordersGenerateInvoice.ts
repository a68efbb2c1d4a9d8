// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { MissingInvoiceBillingDetails } from "../../models/MissingInvoiceBillingDetails.js";
import type { OrderNotEligibleForInvoice } from "../../models/OrderNotEligibleForInvoice.js";
import type { OrdersGenerateInvoiceRequest } from "../../models/OrdersGenerateInvoiceRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersGenerateInvoice} can fail with. */
export type OrdersGenerateInvoiceError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"OrderNotEligibleForInvoice", OrderNotEligibleForInvoice>
  | APIError<"MissingInvoiceBillingDetails", MissingInvoiceBillingDetails>
  | ClientError;

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
export const ordersGenerateInvoice: Endpoint<
  OrdersGenerateInvoiceRequest,
  unknown,
  OrdersGenerateInvoiceError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/orders/{id}/invoice",
  errors: ["ResourceNotFound", "OrderNotEligibleForInvoice", "MissingInvoiceBillingDetails"],
  read: untyped,
});
