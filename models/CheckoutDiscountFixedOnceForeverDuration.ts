// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An amount off, as it is shown at checkout, once or for ever. */
export interface CheckoutDiscountFixedOnceForeverDuration {
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
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Null: it has none. */
  code: string | null;
}

/** Checks a {@link CheckoutDiscountFixedOnceForeverDuration}. */
export const CheckoutDiscountFixedOnceForeverDurationSchema: ObjectSchema<CheckoutDiscountFixedOnceForeverDuration> =
  /* @__PURE__ */ objectSchema<CheckoutDiscountFixedOnceForeverDuration>({
    duration: string(),
    type: string(),
    amount: integer(),
    currency: string(),
    amounts: mapSchema(integer()),
    id: string(),
    name: string(),
    code: nullish(string()),
  });
