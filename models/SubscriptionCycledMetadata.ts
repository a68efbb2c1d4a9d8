// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The renewed subscription. */
export interface SubscriptionCycledMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount?: number | undefined;
  currency?: string | undefined;
  recurringInterval?: string | undefined;
  /** An integer. */
  recurringIntervalCount?: number | undefined;
}

/** Checks a {@link SubscriptionCycledMetadata}. */
export const SubscriptionCycledMetadataSchema: ObjectSchema<SubscriptionCycledMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionCycledMetadata>({
    subscriptionId: string(),
    productId: nullish(string()),
    amount: nullish(integer()),
    currency: nullish(string()),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
  });
