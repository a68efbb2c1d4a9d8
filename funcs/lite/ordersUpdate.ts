// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Order } from "../../models/Order.js";
import type { OrdersUpdateRequest } from "../../models/OrdersUpdateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersUpdate} can fail with. */
export type OrdersUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the billing name or address of an order, for its invoice, and returns the order.
 *
 * Fields left out stay as they are, null clears them. The customer keeps its own data; for that
 * use `customersUpdate`. Sends the `order.updated` webhook. `ResourceNotFound`: the token reaches
 * no such order. `HTTPValidationError`: another country or state than the order's, since tax was
 * worked out for those; or a field is wrong.
 *
 * `PATCH /v1/orders/{id}`. Scopes: `orders:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersUpdate: Endpoint<OrdersUpdateRequest, Order, OrdersUpdateError> = /* @__PURE__ */ endpoint(
  {
    method: "PATCH",
    path: "/v1/orders/{id}",
    bodyKey: "orderUpdate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  },
);
