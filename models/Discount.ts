// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import type { DiscountFixedOnceForeverDuration } from "./DiscountFixedOnceForeverDuration.js";
import type { DiscountFixedRepeatDuration } from "./DiscountFixedRepeatDuration.js";
import type { DiscountPercentageOnceForeverDuration } from "./DiscountPercentageOnceForeverDuration.js";
import type { DiscountPercentageRepeatDuration } from "./DiscountPercentageRepeatDuration.js";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/** A discount, told apart by `type` and `duration`. */
export type Discount =
  | DiscountFixedOnceForeverDuration
  | DiscountFixedRepeatDuration
  | DiscountPercentageOnceForeverDuration
  | DiscountPercentageRepeatDuration;

/** Checks a {@link Discount}. */
export const DiscountSchema: Schema<Discount> = /* @__PURE__ */ objectSchema(
  {},
) as Schema<unknown> as Schema<Discount>;
