// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `ordersReceipt`. */
export interface OrdersReceiptRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersReceiptRequest}. */
export const OrdersReceiptRequestSchema: ObjectSchema<OrdersReceiptRequest> =
  /* @__PURE__ */ objectSchema<OrdersReceiptRequest>({ id: v.string() });
