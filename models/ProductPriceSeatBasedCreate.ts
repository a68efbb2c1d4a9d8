// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import {
  type ProductPriceSeatTiersInput,
  ProductPriceSeatTiersInputSchema,
} from "./ProductPriceSeatTiersInput.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceSeatBasedCreate {
  amountType: "seat_based";
  /** Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  seatTiers: ProductPriceSeatTiersInput;
}

/** Checks a {@link ProductPriceSeatBasedCreate}. */
export const ProductPriceSeatBasedCreateSchema: ObjectSchema<ProductPriceSeatBasedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatBasedCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    seatTiers: ProductPriceSeatTiersInputSchema,
  });
