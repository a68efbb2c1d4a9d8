// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The new subscription. */
export interface SubscriptionCreatedMetadata {
  subscriptionId: string;
  productId: string;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
  recurringInterval: string;
  /** An integer. */
  recurringIntervalCount: number;
  /** A date-time, as text. */
  startedAt: string;
}

/** Checks a {@link SubscriptionCreatedMetadata}. */
export const SubscriptionCreatedMetadataSchema: ObjectSchema<SubscriptionCreatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionCreatedMetadata>({
    subscriptionId: string(),
    productId: string(),
    amount: integer(),
    currency: string(),
    recurringInterval: string(),
    recurringIntervalCount: integer(),
    startedAt: string(),
  });
