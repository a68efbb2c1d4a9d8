// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceOrderSchema } from "../models/ListResourceOrder.js";
import { OrdersListRequestSchema } from "../models/OrdersListRequest.js";
import { ordersList as lite } from "./lite/ordersList.js";

export type { OrdersListError } from "./lite/ordersList.js";

/**
 * `GET /v1/orders/`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersListRequestSchema,
  ListResourceOrderSchema,
);
