// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface CheckoutLinkCreateProduct {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  trialInterval?: TrialInterval | null | undefined;
  /** An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  paymentProcessor: "stripe";
  label?: string | null | undefined;
  /** Default: `true`. */
  allowDiscountCodes?: boolean | undefined;
  /** Default: `false`. */
  requireBillingAddress?: boolean | undefined;
  /** A UUID (version 4). */
  discountId?: string | null | undefined;
  /** An integer. At least 1. At most 10000. */
  seats?: number | null | undefined;
  /** An integer. */
  units?: number | null | undefined;
  /** A URL. 1 to 2083 characters. */
  successUrl?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  returnUrl?: string | null | undefined;
  /** A UUID (version 4). */
  productId: string;
}

/** Checks a {@link CheckoutLinkCreateProduct}. */
export const CheckoutLinkCreateProductSchema: ObjectSchema<CheckoutLinkCreateProduct> =
  /* @__PURE__ */ objectSchema<CheckoutLinkCreateProduct>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    trialInterval: v.nullish(v.string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    paymentProcessor: v.string(),
    label: v.nullish(v.string()),
    allowDiscountCodes: v.optional(v.boolean()),
    requireBillingAddress: v.optional(v.boolean()),
    discountId: v.nullish(v.string()),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    successUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    productId: v.string(),
  });
