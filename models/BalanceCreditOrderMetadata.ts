// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The order that was settled without a payment. */
export interface BalanceCreditOrderMetadata {
  orderId: string;
  productId?: string | undefined;
  subscriptionId?: string | undefined;
  /** In the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
  /** In the currency's minor unit, such as cents. An integer. */
  taxAmount: number;
  taxState?: string | null | undefined;
  taxCountry?: string | null | undefined;
  /** Polar's fee, in the minor unit, such as cents. An integer. */
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
