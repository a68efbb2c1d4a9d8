// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";

export interface DiscountUpdate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** At least 1 characters. */
  name?: string | null | undefined;
  code?: string | null | undefined;
  startsAt?: Date | null | undefined;
  endsAt?: Date | null | undefined;
  /** An integer. At least 1. At most 2147483647. */
  maxRedemptions?: number | null | undefined;
  /** An integer. At least 1. At most 2147483647. */
  maxRedemptionsPerCustomer?: number | null | undefined;
  duration?: DiscountDuration | null | undefined;
  /** An integer. At least 1. At most 999. */
  durationInMonths?: number | null | undefined;
  type?: DiscountType | null | undefined;
  /**
   * An integer. At least 0. At most 999999999999.
   *
   * @deprecated by the API.
   */
  amount?: number | null | undefined;
  /** @deprecated by the API. */
  currency?: PresentmentCurrency | null | undefined;
  /** At least 1 entries. Keys and values travel as they are. */
  amounts?: Record<string, number> | null | undefined;
  /** An integer. At least 1. At most 10000. */
  basisPoints?: number | null | undefined;
  /** A UUID (version 4). */
  products?: readonly string[] | null | undefined;
}

/** Checks a {@link DiscountUpdate}. */
export const DiscountUpdateSchema: ObjectSchema<DiscountUpdate> =
  /* @__PURE__ */ objectSchema<DiscountUpdate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    name: v.nullish(v.pipe(v.string(), v.minLength(1))),
    code: v.nullish(v.string()),
    startsAt: v.nullish(v.date()),
    endsAt: v.nullish(v.date()),
    maxRedemptions: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    maxRedemptionsPerCustomer: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    duration: v.nullish(v.string()),
    durationInMonths: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
    type: v.nullish(v.string()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))),
    currency: v.nullish(v.string()),
    amounts: v.nullish(
      v.pipe(
        v.record(v.string(), v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))),
        v.minEntries(1),
      ),
    ),
    basisPoints: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    products: v.nullish(v.array(v.string())),
  });
