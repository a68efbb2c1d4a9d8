// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CheckoutConfirmStripe, CheckoutConfirmStripeSchema } from "./CheckoutConfirmStripe.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutsClientConfirm`. */
export interface CheckoutsClientConfirmRequest {
  clientSecret: string;
  checkoutConfirmStripe: CheckoutConfirmStripe;
}

/** Checks a {@link CheckoutsClientConfirmRequest}. */
export const CheckoutsClientConfirmRequestSchema: ObjectSchema<CheckoutsClientConfirmRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsClientConfirmRequest>({
    clientSecret: string(),
    checkoutConfirmStripe: CheckoutConfirmStripeSchema,
  });
