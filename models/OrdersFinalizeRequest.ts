// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type OrderFinalize, OrderFinalizeSchema } from "./OrderFinalize.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersFinalize`. */
export interface OrdersFinalizeRequest {
  /** A UUID (version 4). */
  id: string;
  orderFinalize?: OrderFinalize | undefined;
}

/** Checks a {@link OrdersFinalizeRequest}. */
export const OrdersFinalizeRequestSchema: ObjectSchema<OrdersFinalizeRequest> =
  /* @__PURE__ */ objectSchema<OrdersFinalizeRequest>({
    id: uuid(),
    orderFinalize: v.optional(OrderFinalizeSchema),
  });
