// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `ordersGet`. */
export interface OrdersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersGetRequest}. */
export const OrdersGetRequestSchema: ObjectSchema<OrdersGetRequest> =
  /* @__PURE__ */ objectSchema<OrdersGetRequest>({ id: v.string() });
