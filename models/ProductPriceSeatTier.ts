// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a seat costs from one number of seats to another. */
export interface ProductPriceSeatTier {
  /** The first seat that this tier is for. An integer. At least 1. */
  minSeats: number;
  /** The last seat that this tier is for. Null: no end. An integer. At least 1. */
  maxSeats?: number | null | undefined;
  /** In the minor unit of the price's currency, such as cents. 0 is free. An integer. At least 0. */
  pricePerSeat: number;
}

/** Checks a {@link ProductPriceSeatTier}. */
export const ProductPriceSeatTierSchema: ObjectSchema<ProductPriceSeatTier> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatTier>({
    minSeats: integer(),
    maxSeats: nullish(integer()),
    pricePerSeat: integer(),
  });
