// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrdersGetRequestSchema } from "../models/OrdersGetRequest.js";
import { ordersGet as lite } from "./lite/ordersGet.js";

export type { OrdersGetError } from "./lite/ordersGet.js";

/**
 * Gets an order by its ID.
 *
 * `ResourceNotFound`: the token reaches no such order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/orders/{id}`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersGet: typeof lite = /* @__PURE__ */ checked(lite, OrdersGetRequestSchema, OrderSchema);
