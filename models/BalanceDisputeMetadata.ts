// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a dispute took from your balance. */
export interface BalanceDisputeMetadata {
  transactionId: string;
  disputeId: string;
  orderId?: string | undefined;
  orderCreatedAt?: string | undefined;
  productId?: string | undefined;
  subscriptionId?: string | undefined;
  /** In the minor unit of `currency`, such as cents. An integer. */
  amount: number;
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

/** Checks a {@link BalanceDisputeMetadata}. */
export const BalanceDisputeMetadataSchema: ObjectSchema<BalanceDisputeMetadata> =
  /* @__PURE__ */ objectSchema<BalanceDisputeMetadata>({
    transactionId: string(),
    disputeId: string(),
    orderId: nullish(string()),
    orderCreatedAt: nullish(string()),
    productId: nullish(string()),
    subscriptionId: nullish(string()),
    amount: integer(),
    currency: string(),
    presentmentAmount: integer(),
    presentmentCurrency: string(),
    taxAmount: integer(),
    taxState: nullish(string()),
    taxCountry: nullish(string()),
    fee: integer(),
    exchangeRate: nullish(number()),
  });
