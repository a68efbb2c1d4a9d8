// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductPriceSeatTier, ProductPriceSeatTierSchema } from "./ProductPriceSeatTier.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SeatTierType } from "./SeatTierType.js";

/** What seats are to cost. */
export interface ProductPriceSeatTiersInput {
  /**
   * Whether all seats are priced by one tier, or each by the tier that it falls into. Default:
   * `"volume"`.
   */
  seatTierType?: SeatTierType | undefined;
  /**
   * They must follow on one another without a gap; only the last may be open. The first and the
   * last bound what can be bought. At least 1 item.
   */
  tiers: readonly ProductPriceSeatTier[];
}

/** Checks a {@link ProductPriceSeatTiersInput}. */
export const ProductPriceSeatTiersInputSchema: ObjectSchema<ProductPriceSeatTiersInput> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatTiersInput>({
    seatTierType: v.optional(string()),
    tiers: v.pipe(listSchema(ProductPriceSeatTierSchema), v.minLength(1)),
  });
