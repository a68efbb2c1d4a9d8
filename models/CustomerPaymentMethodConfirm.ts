// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A payment method that the customer has confirmed with its bank. */
export interface CustomerPaymentMethodConfirm {
  /** The ID of Stripe's setup intent: Stripe.js gives it, and `polar_setup_intent` on the way back. */
  setupIntentId: string;
  /** Also make it the customer's default. It is then charged for what past-due subscriptions owe. */
  setDefault: boolean;
}

/** Checks a {@link CustomerPaymentMethodConfirm}. */
export const CustomerPaymentMethodConfirmSchema: ObjectSchema<CustomerPaymentMethodConfirm> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodConfirm>({
    setupIntentId: string(),
    setDefault: boolean(),
  });
