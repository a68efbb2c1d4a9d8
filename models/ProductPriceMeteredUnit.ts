// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type ProductPriceMeter, ProductPriceMeterSchema } from "./ProductPriceMeter.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceMeteredUnit {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  source: Open<ProductPriceSource>;
  amountType: "metered_unit";
  priceCurrency: string;
  taxBehavior: Open<TaxBehaviorOption> | null;
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  /** An integer. */
  capAmount: number | null;
  /** A UUID (version 4). */
  meterId: string;
  meter: ProductPriceMeter;
  /** Matches `^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`. */
  unitAmount: string;
}

/** Checks a {@link ProductPriceMeteredUnit}. */
export const ProductPriceMeteredUnitSchema: ObjectSchema<ProductPriceMeteredUnit> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredUnit>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    source: v.string(),
    amountType: v.string(),
    priceCurrency: v.string(),
    taxBehavior: nullish(v.string()),
    isArchived: v.boolean(),
    productId: v.string(),
    capAmount: nullish(integer()),
    meterId: v.string(),
    meter: ProductPriceMeterSchema,
    unitAmount: v.string(),
  });
