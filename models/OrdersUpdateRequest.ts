// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type OrderUpdate, OrderUpdateSchema } from "./OrderUpdate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `ordersUpdate`. */
export interface OrdersUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  orderUpdate: OrderUpdate;
}

/** Checks a {@link OrdersUpdateRequest}. */
export const OrdersUpdateRequestSchema: ObjectSchema<OrdersUpdateRequest> =
  /* @__PURE__ */ objectSchema<OrdersUpdateRequest>({ id: v.string(), orderUpdate: OrderUpdateSchema });
