// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderReceiptSchema } from "../models/OrderReceipt.js";
import { OrdersReceiptRequestSchema } from "../models/OrdersReceiptRequest.js";
import { ordersReceipt as lite } from "./lite/ordersReceipt.js";

export type { OrdersReceiptError } from "./lite/ordersReceipt.js";

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
export const ordersReceipt: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersReceiptRequestSchema,
  OrderReceiptSchema,
);
