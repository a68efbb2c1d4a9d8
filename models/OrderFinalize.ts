// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to charge a draft order. May be left out. */
export interface OrderFinalize {
  /**
   * One of the customer's saved payment methods. Null or left out: the default one. A UUID
   * (version 4).
   */
  paymentMethodId?: string | null | undefined;
}

/** Checks a {@link OrderFinalize}. */
export const OrderFinalizeSchema: ObjectSchema<OrderFinalize> = /* @__PURE__ */ objectSchema<OrderFinalize>({
  paymentMethodId: v.nullish(string()),
});
