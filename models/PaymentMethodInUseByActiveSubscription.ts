// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
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
  /* @__PURE__ */ objectSchema<PaymentMethodInUseByActiveSubscription>({
    error: v.string(),
    detail: v.string(),
  });
