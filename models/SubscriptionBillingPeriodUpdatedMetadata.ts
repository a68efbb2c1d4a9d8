// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription, and the end of its period before and after. */
export interface SubscriptionBillingPeriodUpdatedMetadata {
  subscriptionId: string;
  /** A date-time, as text. */
  oldPeriodEnd: string;
  /** A date-time, as text. */
  newPeriodEnd: string;
}

/** Checks a {@link SubscriptionBillingPeriodUpdatedMetadata}. */
export const SubscriptionBillingPeriodUpdatedMetadataSchema: ObjectSchema<SubscriptionBillingPeriodUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionBillingPeriodUpdatedMetadata>({
    subscriptionId: v.string(),
    oldPeriodEnd: v.string(),
    newPeriodEnd: v.string(),
  });
