// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The paused subscription. */
export interface SubscriptionPausedMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount?: number | undefined;
  currency?: string | undefined;
  recurringInterval?: string | undefined;
  /** An integer. */
  recurringIntervalCount?: number | undefined;
  /** A date-time, as text. */
  pausedAt: string;
  /** A date-time, as text. Missing: no end is set. */
  resumesAt?: string | undefined;
}

/** Checks a {@link SubscriptionPausedMetadata}. */
export const SubscriptionPausedMetadataSchema: ObjectSchema<SubscriptionPausedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionPausedMetadata>({
    subscriptionId: string(),
    productId: nullish(string()),
    amount: nullish(integer()),
    currency: nullish(string()),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
    pausedAt: string(),
    resumesAt: nullish(string()),
  });
