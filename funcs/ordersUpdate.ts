// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrdersUpdateRequestSchema } from "../models/OrdersUpdateRequest.js";
import { ordersUpdate as lite } from "./lite/ordersUpdate.js";

export type { OrdersUpdateError } from "./lite/ordersUpdate.js";

/**
 * `PATCH /v1/orders/{id}`. Scopes: `orders:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersUpdateRequestSchema,
  OrderSchema,
);
