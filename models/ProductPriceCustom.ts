// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceCustom {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  source: Open<ProductPriceSource>;
  amountType: "custom";
  priceCurrency: string;
  taxBehavior: Open<TaxBehaviorOption> | null;
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  /** An integer. */
  minimumAmount: number;
  /** An integer. */
  maximumAmount: number | null;
  /** An integer. */
  presetAmount: number | null;
}

/** Checks a {@link ProductPriceCustom}. */
export const ProductPriceCustomSchema: ObjectSchema<ProductPriceCustom> =
  /* @__PURE__ */ objectSchema<ProductPriceCustom>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    source: v.string(),
    amountType: v.string(),
    priceCurrency: v.string(),
    taxBehavior: nullish(v.string()),
    isArchived: v.boolean(),
    productId: v.string(),
    minimumAmount: integer(),
    maximumAmount: nullish(integer()),
    presetAmount: nullish(integer()),
  });
