// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** The changed subscription, and the new values of what has changed. */
export interface SubscriptionUpdatedMetadata {
  productId?: string | undefined;
  prorationBehavior?: Open<SubscriptionProrationBehavior> | undefined;
  discountId?: string | null | undefined;
  /** A date-time, as text. */
  trialEnd?: string | undefined;
  /** An integer. */
  seats?: number | undefined;
  /** An integer. */
  units?: number | undefined;
  billingPeriodEnd?: string | undefined;
  subscriptionId: string;
}

/** Checks a {@link SubscriptionUpdatedMetadata}. */
export const SubscriptionUpdatedMetadataSchema: ObjectSchema<SubscriptionUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdatedMetadata>({
    productId: nullish(string()),
    prorationBehavior: nullish(string()),
    discountId: nullish(string()),
    trialEnd: nullish(string()),
    seats: nullish(integer()),
    units: nullish(integer()),
    billingPeriodEnd: nullish(string()),
    subscriptionId: string(),
  });
