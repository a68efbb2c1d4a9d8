// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription that is active again. */
export interface SubscriptionReinstatedMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount?: number | undefined;
  currency?: string | undefined;
  recurringInterval?: string | undefined;
  /** An integer. */
  recurringIntervalCount?: number | undefined;
}

/** Checks a {@link SubscriptionReinstatedMetadata}. */
export const SubscriptionReinstatedMetadataSchema: ObjectSchema<SubscriptionReinstatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionReinstatedMetadata>({
    subscriptionId: string(),
    productId: nullish(string()),
    amount: nullish(integer()),
    currency: nullish(string()),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
  });
