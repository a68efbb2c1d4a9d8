// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface DiscountPercentageCreate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** At least 1 characters. */
  name: string;
  code?: string | null | undefined;
  startsAt?: Date | null | undefined;
  endsAt?: Date | null | undefined;
  /** An integer. At least 1. At most 2147483647. */
  maxRedemptions?: number | null | undefined;
  /** An integer. At least 1. At most 2147483647. */
  maxRedemptionsPerCustomer?: number | null | undefined;
  /** A UUID (version 4). */
  products?: readonly string[] | null | undefined;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  /** Default: `"percentage"`. */
  type?: "percentage" | undefined;
  duration: DiscountDuration;
  /** An integer. At least 1. At most 999. */
  durationInMonths?: number | null | undefined;
  /** An integer. At least 1. At most 10000. */
  basisPoints: number;
}

/** Checks a {@link DiscountPercentageCreate}. */
export const DiscountPercentageCreateSchema: ObjectSchema<DiscountPercentageCreate> =
  /* @__PURE__ */ objectSchema<DiscountPercentageCreate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    name: v.pipe(v.string(), v.minLength(1)),
    code: v.nullish(v.string()),
    startsAt: v.nullish(v.date()),
    endsAt: v.nullish(v.date()),
    maxRedemptions: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    maxRedemptionsPerCustomer: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    products: v.nullish(v.array(v.string())),
    organizationId: v.nullish(v.string()),
    type: v.optional(v.string()),
    duration: v.string(),
    durationInMonths: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
    basisPoints: v.pipe(integer(), v.minValue(1), v.maxValue(10000)),
  });
