// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { DiscountDuration } from "./DiscountDuration.js";
import { type DiscountProduct, DiscountProductSchema } from "./DiscountProduct.js";
import type { DiscountType } from "./DiscountType.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An amount off, once or for ever. */
export interface DiscountFixedOnceForeverDuration {
  /** Whether it is for the first payment of a subscription, or for all. */
  duration: Open<DiscountDuration>;
  type: Open<DiscountType>;
  /**
   * The amount in one of the currencies. Use `amounts`. An integer.
   *
   * @deprecated by the API.
   */
  amount: number;
  /**
   * The currency of `amount`. Use `amounts`.
   *
   * @deprecated by the API.
   */
  currency: string;
  /**
   * What is taken off by currency, in its minor unit, such as cents. It does not work in other
   * currencies. Keys and values travel as they are.
   */
  amounts: Record<string, number>;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  /** Shown to customers who get it. */
  name: string;
  /** What customers enter at checkout. Null: only your code can give it. */
  code: string | null;
  /** It cannot be redeemed before. Null: at once. */
  startsAt: Date | null;
  /** It cannot be redeemed after; who has it keeps it. Null: no end. */
  endsAt: Date | null;
  /** How often it can be redeemed by all together. Null: no limit. An integer. */
  maxRedemptions: number | null;
  /** How often one customer can redeem it, told by ID, e-mail and card. Null: no limit. An integer. */
  maxRedemptionsPerCustomer: number | null;
  /** A checkout that is confirmed counts at once; if its payment fails, no longer. An integer. */
  redemptionsCount: number;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  /** What it can be used for. Empty: all products. */
  products: DiscountProduct[];
}

/** Checks a {@link DiscountFixedOnceForeverDuration}. */
export const DiscountFixedOnceForeverDurationSchema: ObjectSchema<DiscountFixedOnceForeverDuration> =
  /* @__PURE__ */ objectSchema<DiscountFixedOnceForeverDuration>({
    duration: string(),
    type: string(),
    amount: integer(),
    currency: string(),
    amounts: mapSchema(integer()),
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    metadata: MetadataOutputTypeSchema,
    name: string(),
    code: nullish(string()),
    startsAt: nullish(date()),
    endsAt: nullish(date()),
    maxRedemptions: nullish(integer()),
    maxRedemptionsPerCustomer: nullish(integer()),
    redemptionsCount: integer(),
    organizationId: string(),
    products: listSchema(DiscountProductSchema),
  });
