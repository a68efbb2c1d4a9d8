// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a discount. A field left out stays as it is. */
export interface DiscountUpdate {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** Shown to customers who get it. At least 1 character. */
  name?: string | null | undefined;
  /** 3 to 256 letters and digits; upper and lower case do not matter. Null or empty removes it. */
  code?: string | null | undefined;
  /** It cannot be redeemed before. */
  startsAt?: Date | null | undefined;
  /** It cannot be redeemed after; who has it keeps it. */
  endsAt?: Date | null | undefined;
  /** How often it can be redeemed by all together. An integer. At least 1. At most 2147483647. */
  maxRedemptions?: number | null | undefined;
  /**
   * How often one customer can redeem it, told by ID, e-mail and card. An integer. At least 1. At
   * most 2147483647.
   */
  maxRedemptionsPerCustomer?: number | null | undefined;
  /** Cannot be changed; what it has already is accepted. */
  duration?: DiscountDuration | null | undefined;
  /** Fixed once the discount was redeemed. An integer. At least 1. At most 999. */
  durationInMonths?: number | null | undefined;
  /** Cannot be changed; what it has already is accepted. */
  type?: DiscountType | null | undefined;
  /**
   * The amount in one of the currencies. Use `amounts`. An integer. At least 0. At most
   * 999999999999.
   *
   * @deprecated by the API.
   */
  amount?: number | null | undefined;
  /**
   * The currency of `amount`. Use `amounts`.
   *
   * @deprecated by the API.
   */
  currency?: PresentmentCurrency | null | undefined;
  /**
   * What is taken off by currency, in its minor unit, such as cents. It does not work in other
   * currencies. Replaces all amounts; fixed once the discount was redeemed. At least 1 entry. Keys
   * and values travel as they are.
   */
  amounts?: Record<string, number> | null | undefined;
  /**
   * Hundredths of a percent: 2550 is 25.5 %. Fixed once the discount was redeemed. An integer. At
   * least 1. At most 10000.
   */
  basisPoints?: number | null | undefined;
  /** Replaces the products. Empty: all products. Null changes nothing. A UUID (version 4). */
  products?: readonly string[] | null | undefined;
}

/** Checks a {@link DiscountUpdate}. */
export const DiscountUpdateSchema: ObjectSchema<DiscountUpdate> =
  /* @__PURE__ */ objectSchema<DiscountUpdate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    name: v.nullish(v.pipe(string(), v.minLength(1))),
    code: v.nullish(string()),
    startsAt: v.nullish(date()),
    endsAt: v.nullish(date()),
    maxRedemptions: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    maxRedemptionsPerCustomer: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(2147483647))),
    duration: v.nullish(string()),
    durationInMonths: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
    type: v.nullish(string()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))),
    currency: v.nullish(string()),
    amounts: v.nullish(
      v.pipe(mapSchema(v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))), v.minEntries(1)),
    ),
    basisPoints: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    products: v.nullish(listSchema(string())),
  });
