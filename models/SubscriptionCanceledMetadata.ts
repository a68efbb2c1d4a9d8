// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The canceled subscription. */
export interface SubscriptionCanceledMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** The price of one period in the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
  recurringInterval: string;
  /** An integer. */
  recurringIntervalCount: number;
  customerCancellationReason?: string | undefined;
  customerCancellationComment?: string | undefined;
  /** A date-time, as text. */
  canceledAt: string;
  /** A date-time, as text. */
  endsAt?: string | undefined;
  cancelAtPeriodEnd?: boolean | undefined;
}

/** Checks a {@link SubscriptionCanceledMetadata}. */
export const SubscriptionCanceledMetadataSchema: ObjectSchema<SubscriptionCanceledMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionCanceledMetadata>({
    subscriptionId: string(),
    productId: nullish(string()),
    amount: integer(),
    currency: string(),
    recurringInterval: string(),
    recurringIntervalCount: integer(),
    customerCancellationReason: nullish(string()),
    customerCancellationComment: nullish(string()),
    canceledAt: string(),
    endsAt: nullish(string()),
    cancelAtPeriodEnd: nullish(boolean()),
  });
