// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The paid order. */
export interface OrderPaidMetadata {
  orderId: string;
  productId?: string | undefined;
  billingType?: string | undefined;
  /** In the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency?: string | undefined;
  /** After discounts, before tax; in the minor unit, such as cents. An integer. */
  netAmount?: number | undefined;
  /** In the currency's minor unit, such as cents. An integer. */
  taxAmount?: number | undefined;
  /** Settled from the customer's balance, in the minor unit, such as cents. An integer. */
  appliedBalanceAmount?: number | undefined;
  /** In the currency's minor unit, such as cents. An integer. */
  discountAmount?: number | undefined;
  discountId?: string | undefined;
  /** Polar's fee, in the minor unit, such as cents. An integer. */
  platformFee?: number | undefined;
  subscriptionId?: string | undefined;
  recurringInterval?: string | undefined;
  /** An integer. */
  recurringIntervalCount?: number | undefined;
}

/** Checks a {@link OrderPaidMetadata}. */
export const OrderPaidMetadataSchema: ObjectSchema<OrderPaidMetadata> =
  /* @__PURE__ */ objectSchema<OrderPaidMetadata>({
    orderId: v.string(),
    productId: nullish(v.string()),
    billingType: nullish(v.string()),
    amount: integer(),
    currency: nullish(v.string()),
    netAmount: nullish(integer()),
    taxAmount: nullish(integer()),
    appliedBalanceAmount: nullish(integer()),
    discountAmount: nullish(integer()),
    discountId: nullish(v.string()),
    platformFee: nullish(integer()),
    subscriptionId: nullish(v.string()),
    recurringInterval: nullish(v.string()),
    recurringIntervalCount: nullish(integer()),
  });
