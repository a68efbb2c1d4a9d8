// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** There is no payment method to charge, or the charge was declined. Nothing was changed. */
export interface PaymentFailed {
  error: "PaymentFailed";
  /** Says which: `missing_payment_method` or `card_error`. */
  detail: string;
}

/** Checks a {@link PaymentFailed}. */
export const PaymentFailedSchema: ObjectSchema<PaymentFailed> = /* @__PURE__ */ objectSchema<PaymentFailed>({
  error: string(),
  detail: string(),
});
