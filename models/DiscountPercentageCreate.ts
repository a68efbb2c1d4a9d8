// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A percentage off to create. */
export interface DiscountPercentageCreate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** Shown to customers who get it. At least 1 character. */
  name: string;
  /**
   * 3 to 256 letters and digits; upper and lower case do not matter. Left out, null or empty: only
   * your code can give the discount.
   */
  code?: string | null | undefined;
  /** It cannot be redeemed before. */
  startsAt?: Date | null | undefined;
  /** It cannot be redeemed after; who has it keeps it. Must be later than `startsAt`. */
  endsAt?: Date | null | undefined;
  /** How often it can be redeemed by all together. An integer. At least 1. At most 2147483647. */
  maxRedemptions?: number | null | undefined;
  /**
   * How often one customer can redeem it, told by ID, e-mail and card. An integer. At least 1. At
   * most 2147483647.
   */
  maxRedemptionsPerCustomer?: number | null | undefined;
  /** IDs of what it can be used for. Left out or empty: all products. A UUID (version 4). */
  products?: readonly string[] | null | undefined;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** Default: `"percentage"`. */
  type?: "percentage" | undefined;
  /** How long a subscription has it. Cannot be changed later. */
  duration: DiscountDuration;
  /**
   * For how many months of a subscription; 24 makes two years of a yearly one. Needed with the
   * duration `repeating`, refused with others. An integer. At least 1. At most 999.
   */
  durationInMonths?: number | null | undefined;
  /** Hundredths of a percent: 2550 is 25.5 %. An integer. At least 1. At most 10000. */
  basisPoints: number;
}

/** Checks a {@link DiscountPercentageCreate}. */
export const DiscountPercentageCreateSchema: ObjectSchema<DiscountPercentageCreate> =
  /* @__PURE__ */ objectSchema<DiscountPercentageCreate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    name: v.pipe(string(), v.minLength(1)),
    code: v.nullish(string()),
    startsAt: v.nullish(date()),
    endsAt: v.nullish(date()),
    maxRedemptions: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    maxRedemptionsPerCustomer: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    products: v.nullish(listSchema(string())),
    organizationId: v.nullish(string()),
    type: v.optional(string()),
    duration: string(),
    durationInMonths: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
    basisPoints: v.pipe(integer(), v.minValue(1), v.maxValue(10000)),
  });
