// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BalanceCreditOrderMetadata {
  orderId: string;
  productId?: string | undefined;
  subscriptionId?: string | undefined;
  /** An integer. */
  amount: number;
  currency: string;
  /** An integer. */
  taxAmount: number;
  taxState?: string | null | undefined;
  taxCountry?: string | null | undefined;
  /** An integer. */
  fee: number;
  exchangeRate?: number | undefined;
}

/** Checks a {@link BalanceCreditOrderMetadata}. */
export const BalanceCreditOrderMetadataSchema: ObjectSchema<BalanceCreditOrderMetadata> =
  /* @__PURE__ */ objectSchema<BalanceCreditOrderMetadata>({
    orderId: v.string(),
    productId: nullish(v.string()),
    subscriptionId: nullish(v.string()),
    amount: integer(),
    currency: v.string(),
    taxAmount: integer(),
    taxState: nullish(v.string()),
    taxCountry: nullish(v.string()),
    fee: integer(),
    exchangeRate: nullish(v.number()),
  });
