// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvoiceDoesNotExist } from "../../models/InvoiceDoesNotExist.js";
import type { OrderInvoice } from "../../models/OrderInvoice.js";
import type { OrdersInvoiceRequest } from "../../models/OrdersInvoiceRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersInvoice} can fail with. */
export type OrdersInvoiceError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"InvoiceDoesNotExist", InvoiceDoesNotExist>
  | ClientError;

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
export const ordersInvoice: Endpoint<OrdersInvoiceRequest, OrderInvoice, OrdersInvoiceError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/{id}/invoice",
    errors: ["ResourceNotFound", "HTTPValidationError", "InvoiceDoesNotExist"],
    read: json,
  });
