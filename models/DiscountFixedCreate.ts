// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** An amount off to create. Give `amounts`. */
export interface DiscountFixedCreate {
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
  /** Default: `"fixed"`. */
  type?: "fixed" | undefined;
  /** How long a subscription has it. Cannot be changed later. */
  duration: DiscountDuration;
  /**
   * For how many months of a subscription; 24 makes two years of a yearly one. Needed with the
   * duration `repeating`, refused with others. An integer. At least 1. At most 999.
   */
  durationInMonths?: number | null | undefined;
  /**
   * The amount in one of the currencies. Use `amounts`. An integer. At least 0. At most
   * 999999999999.
   *
   * @deprecated by the API.
   */
  amount?: number | null | undefined;
  /**
   * The currency of `amount`. Use `amounts`. Default: `"usd"`.
   *
   * @deprecated by the API.
   */
  currency?: PresentmentCurrency | null | undefined;
  /**
   * What is taken off by currency, in its minor unit, such as cents. It does not work in other
   * currencies. At least 1 entry. Keys and values travel as they are.
   */
  amounts?: Record<string, number> | null | undefined;
}

/** Checks a {@link DiscountFixedCreate}. */
export const DiscountFixedCreateSchema: ObjectSchema<DiscountFixedCreate> =
  /* @__PURE__ */ objectSchema<DiscountFixedCreate>({
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
    amount: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))),
    currency: v.nullish(string()),
    amounts: v.nullish(
      v.pipe(mapSchema(v.pipe(integer(), v.minValue(0), v.maxValue(999999999999))), v.minEntries(1)),
    ),
  });
