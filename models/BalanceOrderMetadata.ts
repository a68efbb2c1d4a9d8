// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What came into your balance for an order. */
export interface BalanceOrderMetadata {
  transactionId: string;
  orderId: string;
  productId?: string | undefined;
  subscriptionId?: string | undefined;
  /** In the minor unit of `currency`, such as cents. An integer. */
  amount: number;
  /**
   * The order's amount after discounts, before tax, in the minor unit of what the customer paid
   * in. An integer.
   */
  netAmount?: number | undefined;
  /** The currency that Polar keeps the balance in, in lower case. */
  currency: string;
  /** In the minor unit of `presentmentCurrency`, such as cents. An integer. */
  presentmentAmount: number;
  /** The currency that the customer paid in, in lower case. */
  presentmentCurrency: string;
  /** In the minor unit, such as cents. An integer. */
  taxAmount: number;
  taxState?: string | null | undefined;
  taxCountry?: string | null | undefined;
  /** Polar's fee, in the minor unit, such as cents. An integer. */
  fee: number;
  exchangeRate?: number | undefined;
}

/** Checks a {@link BalanceOrderMetadata}. */
export const BalanceOrderMetadataSchema: ObjectSchema<BalanceOrderMetadata> =
  /* @__PURE__ */ objectSchema<BalanceOrderMetadata>({
    transactionId: string(),
    orderId: string(),
    productId: nullish(string()),
    subscriptionId: nullish(string()),
    amount: integer(),
    netAmount: nullish(integer()),
    currency: string(),
    presentmentAmount: integer(),
    presentmentCurrency: string(),
    taxAmount: integer(),
    taxState: nullish(string()),
    taxCountry: nullish(string()),
    fee: integer(),
    exchangeRate: nullish(number()),
  });
