// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription that stays. */
export interface SubscriptionUncanceledMetadata {
  subscriptionId: string;
  productId: string;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
  recurringInterval: string;
  /** An integer. */
  recurringIntervalCount: number;
}

/** Checks a {@link SubscriptionUncanceledMetadata}. */
export const SubscriptionUncanceledMetadataSchema: ObjectSchema<SubscriptionUncanceledMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionUncanceledMetadata>({
    subscriptionId: string(),
    productId: string(),
    amount: integer(),
    currency: string(),
    recurringInterval: string(),
    recurringIntervalCount: integer(),
  });
