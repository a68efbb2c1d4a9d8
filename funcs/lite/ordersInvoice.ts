// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OrderInvoice } from "../../models/OrderInvoice.js";
import type { OrdersInvoiceRequest } from "../../models/OrdersInvoiceRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersInvoice} can fail with. */
export type OrdersInvoiceError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/orders/{id}/invoice`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersInvoice: Endpoint<OrdersInvoiceRequest, OrderInvoice, OrdersInvoiceError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/{id}/invoice",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
