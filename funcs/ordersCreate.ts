// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrderCreateSchema } from "../models/OrderCreate.js";
import { ordersCreate as lite } from "./lite/ordersCreate.js";

export type { OrdersCreateError } from "./lite/ordersCreate.js";

/**
 * `POST /v1/orders/`. Scopes: `orders:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersCreate: typeof lite = /* @__PURE__ */ checked(lite, OrderCreateSchema, OrderSchema);
