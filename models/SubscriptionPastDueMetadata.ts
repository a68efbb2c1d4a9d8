// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription that is past due. */
export interface SubscriptionPastDueMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** A date-time, as text. */
  pastDueAt: string;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount?: number | undefined;
  currency?: string | undefined;
  recurringInterval?: string | undefined;
  /** An integer. */
  recurringIntervalCount?: number | undefined;
}

/** Checks a {@link SubscriptionPastDueMetadata}. */
export const SubscriptionPastDueMetadataSchema: ObjectSchema<SubscriptionPastDueMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionPastDueMetadata>({
    subscriptionId: string(),
    productId: nullish(string()),
    pastDueAt: string(),
    amount: nullish(integer()),
    currency: nullish(string()),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
  });
