// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { optional } from "valibot";
import { checked } from "../core/checked.js";
import { OrderReceiptSchema } from "../models/OrderReceipt.js";
import { OrdersReceiptRequestSchema } from "../models/OrdersReceiptRequest.js";
import { ordersReceipt as lite } from "./lite/ordersReceipt.js";

export type { OrdersReceiptError } from "./lite/ordersReceipt.js";

/**
 * `GET /v1/orders/{id}/receipt`. Scopes: `orders:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const ordersReceipt: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersReceiptRequestSchema,
  optional(OrderReceiptSchema),
);
