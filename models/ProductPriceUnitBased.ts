// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type Tiers, TiersSchema } from "./Tiers.js";

/** A price by a number of units that the customer picks and pays in advance. */
export interface ProductPriceUnitBased {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where it comes from: the product itself, or one checkout session only. */
  source: Open<ProductPriceSource>;
  /** What kind of price this is: narrow by it. */
  amountType: "unit_based";
  /** ISO 4217 code in lower case, such as `usd`. */
  priceCurrency: string;
  /** Whether the price holds tax. Null: as the organization has it set. */
  taxBehavior: Open<TaxBehaviorOption> | null;
  /** An archived price cannot be bought; subscriptions keep it. */
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  /**
   * What a unit costs at which quantity, in whole minor units. The bound of the last one is the
   * most that can be bought.
   */
  tiers: Tiers;
  /** The fewest that can be bought. Null: 1. An integer. */
  minimumUnits: number | null;
  /**
   * What a unit is called, by language and plural form:
   * `{ en: { "=1": "seat", other: "seats" } }`. Null: "unit" and "units". Keys and values travel
   * as they are.
   */
  unitLabel: Record<string, Record<string, string>> | null;
  /** The most that can be bought. Null: no limit. An integer. */
  maximumUnits: number | null;
}

/** Checks a {@link ProductPriceUnitBased}. */
export const ProductPriceUnitBasedSchema: ObjectSchema<ProductPriceUnitBased> =
  /* @__PURE__ */ objectSchema<ProductPriceUnitBased>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    source: string(),
    amountType: string(),
    priceCurrency: string(),
    taxBehavior: nullish(string()),
    isArchived: boolean(),
    productId: string(),
    tiers: TiersSchema,
    minimumUnits: nullish(integer()),
    unitLabel: nullish(mapSchema(mapSchema(string()))),
    maximumUnits: nullish(integer()),
  });
