// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A percentage off, as it is shown at checkout, for some months. */
export interface CheckoutDiscountPercentageRepeatDuration {
  /** Always `repeating`: for a number of months. */
  duration: Open<DiscountDuration>;
  /** For how many months of a subscription; 24 makes two years of a yearly one. An integer. */
  durationInMonths: number;
  type: Open<DiscountType>;
  /** Hundredths of a percent: 2550 is 25.5 %. An integer. */
  basisPoints: number;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Null: it has none. */
  code: string | null;
}

/** Checks a {@link CheckoutDiscountPercentageRepeatDuration}. */
export const CheckoutDiscountPercentageRepeatDurationSchema: ObjectSchema<CheckoutDiscountPercentageRepeatDuration> =
  /* @__PURE__ */ objectSchema<CheckoutDiscountPercentageRepeatDuration>({
    duration: string(),
    durationInMonths: integer(),
    type: string(),
    basisPoints: integer(),
    id: string(),
    name: string(),
    code: nullish(string()),
  });
