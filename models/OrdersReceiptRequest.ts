// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersReceipt`. */
export interface OrdersReceiptRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersReceiptRequest}. */
export const OrdersReceiptRequestSchema: ObjectSchema<OrdersReceiptRequest> =
  /* @__PURE__ */ objectSchema<OrdersReceiptRequest>({ id: uuid() });
