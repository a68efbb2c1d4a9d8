// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderFinalize {
  /** A UUID (version 4). */
  paymentMethodId?: string | null | undefined;
}

/** Checks a {@link OrderFinalize}. */
export const OrderFinalizeSchema: ObjectSchema<OrderFinalize> = /* @__PURE__ */ objectSchema<OrderFinalize>({
  paymentMethodId: v.nullish(v.string()),
});
