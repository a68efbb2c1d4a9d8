// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type Tiers, TiersSchema } from "./Tiers.js";

export interface ProductPriceUnitBased {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  source: Open<ProductPriceSource>;
  amountType: "unit_based";
  priceCurrency: string;
  taxBehavior: Open<TaxBehaviorOption> | null;
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  tiers: Tiers;
  /** An integer. */
  minimumUnits: number | null;
  /** Keys and values travel as they are. */
  unitLabel: Record<string, Record<string, string>> | null;
  /** An integer. */
  maximumUnits: number | null;
}

/** Checks a {@link ProductPriceUnitBased}. */
export const ProductPriceUnitBasedSchema: ObjectSchema<ProductPriceUnitBased> =
  /* @__PURE__ */ objectSchema<ProductPriceUnitBased>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    source: v.string(),
    amountType: v.string(),
    priceCurrency: v.string(),
    taxBehavior: nullish(v.string()),
    isArchived: v.boolean(),
    productId: v.string(),
    tiers: TiersSchema,
    minimumUnits: nullish(integer()),
    unitLabel: nullish(mapSchema(mapSchema(v.string()))),
    maximumUnits: nullish(integer()),
  });
