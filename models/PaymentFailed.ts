// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentFailed {
  error: "PaymentFailed";
  detail: string;
}

/** Checks a {@link PaymentFailed}. */
export const PaymentFailedSchema: ObjectSchema<PaymentFailed> = /* @__PURE__ */ objectSchema<PaymentFailed>({
  error: v.string(),
  detail: v.string(),
});
