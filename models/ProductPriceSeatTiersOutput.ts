// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductPriceSeatTier, ProductPriceSeatTierSchema } from "./ProductPriceSeatTier.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SeatTierType } from "./SeatTierType.js";

/** What seats cost. */
export interface ProductPriceSeatTiersOutput {
  /**
   * Whether all seats are priced by one tier, or each by the tier that it falls into. Default:
   * `"volume"`.
   */
  seatTierType?: Open<SeatTierType> | undefined;
  /**
   * They must follow on one another without a gap; only the last may be open. The first and the
   * last bound what can be bought. At least 1 item.
   */
  tiers: ProductPriceSeatTier[];
  /** The fewest that can be bought, from the first tier. An integer. */
  minimumSeats: number;
  /** The most that can be bought, from the last tier. Null: no limit. An integer. */
  maximumSeats: number | null;
}

/** Checks a {@link ProductPriceSeatTiersOutput}. */
export const ProductPriceSeatTiersOutputSchema: ObjectSchema<ProductPriceSeatTiersOutput> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatTiersOutput>({
    seatTierType: nullish(string()),
    tiers: listSchema(ProductPriceSeatTierSchema),
    minimumSeats: integer(),
    maximumSeats: nullish(integer()),
  });
