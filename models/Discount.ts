// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import {
  type DiscountFixedOnceForeverDuration,
  DiscountFixedOnceForeverDurationSchema,
} from "./DiscountFixedOnceForeverDuration.js";
import {
  type DiscountFixedRepeatDuration,
  DiscountFixedRepeatDurationSchema,
} from "./DiscountFixedRepeatDuration.js";
import {
  type DiscountPercentageOnceForeverDuration,
  DiscountPercentageOnceForeverDurationSchema,
} from "./DiscountPercentageOnceForeverDuration.js";
import {
  type DiscountPercentageRepeatDuration,
  DiscountPercentageRepeatDurationSchema,
} from "./DiscountPercentageRepeatDuration.js";
import type { Schema } from "./Schema.js";

/**
 * A discount, of an amount or a percentage, once, for ever or for some months. TypeScript does not
 * narrow it by `type` and `duration`: ask for `basisPoints` or `durationInMonths` with `in`.
 */
export type Discount =
  | DiscountFixedOnceForeverDuration
  | DiscountFixedRepeatDuration
  | DiscountPercentageOnceForeverDuration
  | DiscountPercentageRepeatDuration;

/** Checks a {@link Discount}. */
export const DiscountSchema: Schema<Discount> = /* @__PURE__ */ byKeys(
  [DiscountFixedRepeatDurationSchema, "durationInMonths", "amount", "currency", "amounts"],
  [DiscountFixedOnceForeverDurationSchema, "amount", "currency", "amounts"],
  [DiscountPercentageRepeatDurationSchema, "durationInMonths", "basisPoints"],
  [DiscountPercentageOnceForeverDurationSchema, "basisPoints"],
);
