// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/untyped.js";
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
