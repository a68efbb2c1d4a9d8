// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionCanceledMetadata {
  subscriptionId: string;
  productId?: string | undefined;
  /** An integer. */
  amount: number;
  currency: string;
  recurringInterval: string;
  /** An integer. */
  recurringIntervalCount: number;
  customerCancellationReason?: string | undefined;
  customerCancellationComment?: string | undefined;
  canceledAt: string;
  endsAt?: string | undefined;
  cancelAtPeriodEnd?: boolean | undefined;
}

/** Checks a {@link SubscriptionCanceledMetadata}. */
export const SubscriptionCanceledMetadataSchema: ObjectSchema<SubscriptionCanceledMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionCanceledMetadata>({
    subscriptionId: v.string(),
    productId: nullish(v.string()),
    amount: integer(),
    currency: v.string(),
    recurringInterval: v.string(),
    recurringIntervalCount: integer(),
    customerCancellationReason: nullish(v.string()),
    customerCancellationComment: nullish(v.string()),
    canceledAt: v.string(),
    endsAt: nullish(v.string()),
    cancelAtPeriodEnd: nullish(v.boolean()),
  });
