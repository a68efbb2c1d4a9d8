// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductPriceMeter, ProductPriceMeterSchema } from "./ProductPriceMeter.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type Tiers, TiersSchema } from "./Tiers.js";

/** A price for metered usage, in tiers, billed afterwards. */
export interface ProductPriceMeteredTiers {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where it comes from: the product itself, or one checkout session only. */
  source: Open<ProductPriceSource>;
  /** What kind of price this is: narrow by it. */
  amountType: "metered_tiers";
  /** ISO 4217 code in lower case, such as `usd`. */
  priceCurrency: string;
  /** Whether the price holds tax. Null: as the organization has it set. */
  taxBehavior: Open<TaxBehaviorOption> | null;
  /** An archived price cannot be bought; subscriptions keep it. */
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  /**
   * The most that a period's usage costs, in the minor unit of `priceCurrency`, such as cents,
   * however much was used. Null: no limit. An integer.
   */
  capAmount: number | null;
  /** Where usage is counted. A UUID (version 4). */
  meterId: string;
  meter: ProductPriceMeter;
  /** What a unit costs at which usage. */
  tiers: Tiers;
}

/** Checks a {@link ProductPriceMeteredTiers}. */
export const ProductPriceMeteredTiersSchema: ObjectSchema<ProductPriceMeteredTiers> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredTiers>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    source: string(),
    amountType: string(),
    priceCurrency: string(),
    taxBehavior: nullish(string()),
    isArchived: boolean(),
    productId: string(),
    capAmount: nullish(integer()),
    meterId: string(),
    meter: ProductPriceMeterSchema,
    tiers: TiersSchema,
  });
