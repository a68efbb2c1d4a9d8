// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BalanceOrderMetadata {
  transactionId: string;
  orderId: string;
  productId?: string | undefined;
  subscriptionId?: string | undefined;
  /** An integer. */
  amount: number;
  /** An integer. */
  netAmount?: number | undefined;
  currency: string;
  /** An integer. */
  presentmentAmount: number;
  presentmentCurrency: string;
  /** An integer. */
  taxAmount: number;
  taxState?: string | null | undefined;
  taxCountry?: string | null | undefined;
  /** An integer. */
  fee: number;
  exchangeRate?: number | undefined;
}

/** Checks a {@link BalanceOrderMetadata}. */
export const BalanceOrderMetadataSchema: ObjectSchema<BalanceOrderMetadata> =
  /* @__PURE__ */ objectSchema<BalanceOrderMetadata>({
    transactionId: v.string(),
    orderId: v.string(),
    productId: nullish(v.string()),
    subscriptionId: nullish(v.string()),
    amount: integer(),
    netAmount: nullish(integer()),
    currency: v.string(),
    presentmentAmount: integer(),
    presentmentCurrency: v.string(),
    taxAmount: integer(),
    taxState: nullish(v.string()),
    taxCountry: nullish(v.string()),
    fee: integer(),
    exchangeRate: nullish(v.number()),
  });
