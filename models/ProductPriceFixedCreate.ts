// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceFixedCreate {
  amountType: "fixed";
  /** Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** An integer. At least 0. */
  priceAmount: number;
}

/** Checks a {@link ProductPriceFixedCreate}. */
export const ProductPriceFixedCreateSchema: ObjectSchema<ProductPriceFixedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceFixedCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    priceAmount: v.pipe(integer(), v.minValue(0)),
  });
