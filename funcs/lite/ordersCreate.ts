// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Order } from "../../models/Order.js";
import type { OrderCreate } from "../../models/OrderCreate.js";

/** What {@link ordersCreate} can fail with. */
export type OrdersCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/orders/`. Scopes: `orders:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersCreate: Endpoint<OrderCreate, Order, OrdersCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/orders/",
  errors: ["HTTPValidationError"],
  alias: (name) => (name === "amounts" ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
