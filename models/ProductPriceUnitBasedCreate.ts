// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type TiersInput, TiersInputSchema } from "./TiersInput.js";

/**
 * A price by a number of units to create, for recurring products. Polar must have enabled these
 * for the organization.
 */
export interface ProductPriceUnitBasedCreate {
  /** What kind of price this is. */
  amountType: "unit_based";
  /** The price in one currency; give more prices for more of them. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /**
   * What a unit costs at which quantity, in whole minor units. The bound of the last one is the
   * most that can be bought.
   */
  tiers: TiersInput;
  /** The fewest that can be bought. Null or left out: 1. An integer. */
  minimumUnits?: number | null | undefined;
  /**
   * What a unit is called, by language and plural form:
   * `{ en: { "=1": "seat", other: "seats" } }`. Null: "unit" and "units". Keys and values travel
   * as they are.
   */
  unitLabel?: Record<string, Record<string, string>> | null | undefined;
}

/** Checks a {@link ProductPriceUnitBasedCreate}. */
export const ProductPriceUnitBasedCreateSchema: ObjectSchema<ProductPriceUnitBasedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceUnitBasedCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    tiers: TiersInputSchema,
    minimumUnits: v.nullish(integer()),
    unitLabel: v.nullish(mapSchema(mapSchema(string()))),
  });
