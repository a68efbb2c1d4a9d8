// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type TiersInput, TiersInputSchema } from "./TiersInput.js";

export interface ProductPriceUnitBasedCreate {
  amountType: "unit_based";
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  tiers: TiersInput;
  /** An integer. */
  minimumUnits?: number | null | undefined;
  /** Keys and values travel as they are. */
  unitLabel?: Record<string, Record<string, string>> | null | undefined;
}

/** Checks a {@link ProductPriceUnitBasedCreate}. */
export const ProductPriceUnitBasedCreateSchema: ObjectSchema<ProductPriceUnitBasedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceUnitBasedCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    tiers: TiersInputSchema,
    minimumUnits: v.nullish(integer()),
    unitLabel: v.nullish(v.record(v.string(), v.record(v.string(), v.string()))),
  });
