// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * A subscription needs this payment method and there is no other. Add one or cancel the
 * subscription first.
 */
export interface PaymentMethodInUseByActiveSubscription {
  error: "PaymentMethodInUseByActiveSubscription";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link PaymentMethodInUseByActiveSubscription}. */
export const PaymentMethodInUseByActiveSubscriptionSchema: ObjectSchema<PaymentMethodInUseByActiveSubscription> =
  /* @__PURE__ */ objectSchema<PaymentMethodInUseByActiveSubscription>({ error: string(), detail: string() });
