// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type ProductPriceCustom, ProductPriceCustomSchema } from "./ProductPriceCustom.js";
import { type ProductPriceFixed, ProductPriceFixedSchema } from "./ProductPriceFixed.js";
import { type ProductPriceMeteredTiers, ProductPriceMeteredTiersSchema } from "./ProductPriceMeteredTiers.js";
import { type ProductPriceMeteredUnit, ProductPriceMeteredUnitSchema } from "./ProductPriceMeteredUnit.js";
import { type ProductPriceSeatBased, ProductPriceSeatBasedSchema } from "./ProductPriceSeatBased.js";
import { type ProductPriceUnitBased, ProductPriceUnitBasedSchema } from "./ProductPriceUnitBased.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A price of a product, told apart by `amountType`. */
export type ProductPrice =
  | ProductPriceFixed
  | ProductPriceCustom
  | ProductPriceSeatBased
  | ProductPriceUnitBased
  | ProductPriceMeteredUnit
  | ProductPriceMeteredTiers;

/** Checks a {@link ProductPrice}. */
export const ProductPriceSchema: Schema<ProductPrice> = /* @__PURE__ */ variant("amountType", {
  custom: ProductPriceCustomSchema,
  fixed: ProductPriceFixedSchema,
  metered_tiers: ProductPriceMeteredTiersSchema,
  metered_unit: ProductPriceMeteredUnitSchema,
  seat_based: ProductPriceSeatBasedSchema,
  unit_based: ProductPriceUnitBasedSchema,
});
