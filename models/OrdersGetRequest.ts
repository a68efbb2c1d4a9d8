// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersGet`. */
export interface OrdersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersGetRequest}. */
export const OrdersGetRequestSchema: ObjectSchema<OrdersGetRequest> =
  /* @__PURE__ */ objectSchema<OrdersGetRequest>({ id: uuid() });
