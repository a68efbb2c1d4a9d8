// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { optionalJson } from "../../core/read/optionalJson.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OrderReceipt } from "../../models/OrderReceipt.js";
import type { OrdersReceiptRequest } from "../../models/OrdersReceiptRequest.js";
import type { ReceiptNotAllocated } from "../../models/ReceiptNotAllocated.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersReceipt} can fail with. */
export type OrdersReceiptError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ReceiptNotAllocated", ReceiptNotAllocated>
  | ClientError;

/**
 * Gets the address of an order's receipt, a PDF, or undefined while it is being made.
 *
 * Nothing needs to be started: while the receipt is not ready (status 202) the value is undefined;
 * ask again some seconds later. The address is good for a short time and for anybody who has it.
 * `ResourceNotFound`: the token reaches no such order. `ReceiptNotAllocated`: it has no
 * `receiptNumber`, as it was not paid by a charge. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/orders/{id}/receipt`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422), `ReceiptNotAllocated`
 * (404).
 */
export const ordersReceipt: Endpoint<OrdersReceiptRequest, OrderReceipt | undefined, OrdersReceiptError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/{id}/receipt",
    errors: ["ResourceNotFound", "HTTPValidationError", "ReceiptNotAllocated"],
    read: optionalJson,
  });
