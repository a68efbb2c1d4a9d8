// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A percentage off, as it is shown at checkout, once or for ever. */
export interface CheckoutDiscountPercentageOnceForeverDuration {
  /** Whether it is for the first payment of a subscription, or for all. */
  duration: Open<DiscountDuration>;
  type: Open<DiscountType>;
  /** Hundredths of a percent: 2550 is 25.5 %. An integer. */
  basisPoints: number;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Null: it has none. */
  code: string | null;
}

/** Checks a {@link CheckoutDiscountPercentageOnceForeverDuration}. */
export const CheckoutDiscountPercentageOnceForeverDurationSchema: ObjectSchema<CheckoutDiscountPercentageOnceForeverDuration> =
  /* @__PURE__ */ objectSchema<CheckoutDiscountPercentageOnceForeverDuration>({
    duration: string(),
    type: string(),
    basisPoints: integer(),
    id: string(),
    name: string(),
    code: nullish(string()),
  });
