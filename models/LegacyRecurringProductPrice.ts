// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type LegacyRecurringProductPriceCustom,
  LegacyRecurringProductPriceCustomSchema,
} from "./LegacyRecurringProductPriceCustom.js";
import {
  type LegacyRecurringProductPriceFixed,
  LegacyRecurringProductPriceFixedSchema,
} from "./LegacyRecurringProductPriceFixed.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A price of an old product, whose prices have the interval. Told apart from others by `legacy`. */
export type LegacyRecurringProductPrice =
  | LegacyRecurringProductPriceFixed
  | LegacyRecurringProductPriceCustom;

/** Checks a {@link LegacyRecurringProductPrice}. */
export const LegacyRecurringProductPriceSchema: Schema<LegacyRecurringProductPrice> = /* @__PURE__ */ variant(
  "amountType",
  { custom: LegacyRecurringProductPriceCustomSchema, fixed: LegacyRecurringProductPriceFixedSchema },
);
