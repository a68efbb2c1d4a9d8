// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
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
    subscriptionId: string(),
    oldPeriodEnd: string(),
    newPeriodEnd: string(),
  });
