// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrdersUpdateRequestSchema } from "../models/OrdersUpdateRequest.js";
import { ordersUpdate as lite } from "./lite/ordersUpdate.js";

export type { OrdersUpdateError } from "./lite/ordersUpdate.js";

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
export const ordersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersUpdateRequestSchema,
  OrderSchema,
);
