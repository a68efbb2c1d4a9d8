// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type ProductPriceSeatTier, ProductPriceSeatTierSchema } from "./ProductPriceSeatTier.js";
import type { SeatTierType } from "./SeatTierType.js";

export interface ProductPriceSeatTiersOutput {
  /** Default: `"volume"`. */
  seatTierType?: Open<SeatTierType> | undefined;
  /** At least 1 items. */
  tiers: ProductPriceSeatTier[];
  /** An integer. */
  minimumSeats: number;
  /** An integer. */
  maximumSeats: number | null;
}

/** Checks a {@link ProductPriceSeatTiersOutput}. */
export const ProductPriceSeatTiersOutputSchema: ObjectSchema<ProductPriceSeatTiersOutput> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatTiersOutput>({
    seatTierType: nullish(v.string()),
    tiers: v.array(ProductPriceSeatTierSchema),
    minimumSeats: integer(),
    maximumSeats: nullish(integer()),
  });
