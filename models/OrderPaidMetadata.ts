// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
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
    orderId: string(),
    productId: nullish(string()),
    billingType: nullish(string()),
    amount: integer(),
    currency: nullish(string()),
    netAmount: nullish(integer()),
    taxAmount: nullish(integer()),
    appliedBalanceAmount: nullish(integer()),
    discountAmount: nullish(integer()),
    discountId: nullish(string()),
    platformFee: nullish(integer()),
    subscriptionId: nullish(string()),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
  });
