// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, number, string } from "./plain.js";
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
    orderId: string(),
    productId: nullish(string()),
    subscriptionId: nullish(string()),
    amount: integer(),
    currency: string(),
    taxAmount: integer(),
    taxState: nullish(string()),
    taxCountry: nullish(string()),
    fee: integer(),
    exchangeRate: nullish(number()),
  });
