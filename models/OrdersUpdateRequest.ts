// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type OrderUpdate, OrderUpdateSchema } from "./OrderUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersUpdate`. */
export interface OrdersUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  orderUpdate: OrderUpdate;
}

/** Checks a {@link OrdersUpdateRequest}. */
export const OrdersUpdateRequestSchema: ObjectSchema<OrdersUpdateRequest> =
  /* @__PURE__ */ objectSchema<OrdersUpdateRequest>({ id: uuid(), orderUpdate: OrderUpdateSchema });
