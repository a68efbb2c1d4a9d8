// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionUpdateBillingPeriod {
  currentBillingPeriodEnd: Date;
}

/** Checks a {@link SubscriptionUpdateBillingPeriod}. */
export const SubscriptionUpdateBillingPeriodSchema: ObjectSchema<SubscriptionUpdateBillingPeriod> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateBillingPeriod>({ currentBillingPeriodEnd: v.date() });
