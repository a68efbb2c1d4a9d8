// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * Moves the end of the current period of a subscription, so its next renewal. Nothing is charged
 * or given back for it.
 */
export interface SubscriptionUpdateBillingPeriod {
  /** In the future, sooner or later than now planned. Later renewals keep its day of the month. */
  currentBillingPeriodEnd: Date;
}

/** Checks a {@link SubscriptionUpdateBillingPeriod}. */
export const SubscriptionUpdateBillingPeriodSchema: ObjectSchema<SubscriptionUpdateBillingPeriod> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateBillingPeriod>({ currentBillingPeriodEnd: date() });
