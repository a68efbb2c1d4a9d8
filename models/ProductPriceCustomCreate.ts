// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceCustomCreate {
  amountType: "custom";
  /** Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** An integer. At least 0. Default: `50`. */
  minimumAmount?: number | undefined;
  /** An integer. At least 1. */
  maximumAmount?: number | null | undefined;
  /** An integer. At least 0. */
  presetAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceCustomCreate}. */
export const ProductPriceCustomCreateSchema: ObjectSchema<ProductPriceCustomCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceCustomCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    minimumAmount: v.optional(v.pipe(integer(), v.minValue(0))),
    maximumAmount: v.nullish(v.pipe(integer(), v.minValue(1))),
    presetAmount: v.nullish(v.pipe(integer(), v.minValue(0))),
  });
