// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type TiersInput, TiersInputSchema } from "./TiersInput.js";

export interface ProductPriceMeteredTiersCreate {
  amountType: "metered_tiers";
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** A UUID (version 4). */
  meterId: string;
  tiers: TiersInput;
  /** An integer. */
  capAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceMeteredTiersCreate}. */
export const ProductPriceMeteredTiersCreateSchema: ObjectSchema<ProductPriceMeteredTiersCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredTiersCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    meterId: v.string(),
    tiers: TiersInputSchema,
    capAmount: v.nullish(integer()),
  });
