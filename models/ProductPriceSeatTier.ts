// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface ProductPriceSeatTier {
  /** An integer. At least 1. */
  minSeats: number;
  /** An integer. At least 1. */
  maxSeats?: number | null | undefined;
  /** An integer. At least 0. */
  pricePerSeat: number;
}

/** Checks a {@link ProductPriceSeatTier}. */
export const ProductPriceSeatTierSchema: ObjectSchema<ProductPriceSeatTier> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatTier>({
    minSeats: integer(),
    maxSeats: nullish(integer()),
    pricePerSeat: integer(),
  });
