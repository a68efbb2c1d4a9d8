// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Order } from "../../models/Order.js";
import type { OrdersGetRequest } from "../../models/OrdersGetRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersGet} can fail with. */
export type OrdersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets an order by its ID.
 *
 * `ResourceNotFound`: the token reaches no such order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/orders/{id}`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersGet: Endpoint<OrdersGetRequest, Order, OrdersGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/orders/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
