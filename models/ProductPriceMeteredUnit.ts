// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductPriceMeter, ProductPriceMeterSchema } from "./ProductPriceMeter.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A price for metered usage, the same for each unit, billed afterwards. */
export interface ProductPriceMeteredUnit {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where it comes from: the product itself, or one checkout session only. */
  source: Open<ProductPriceSource>;
  /** What kind of price this is: narrow by it. */
  amountType: "metered_unit";
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
  /**
   * What one unit costs, in the minor unit of `priceCurrency`, such as cents, as a decimal with up
   * to 12 places: usage may cost less than a cent. Matches `^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$`.
   */
  unitAmount: string;
}

/** Checks a {@link ProductPriceMeteredUnit}. */
export const ProductPriceMeteredUnitSchema: ObjectSchema<ProductPriceMeteredUnit> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredUnit>({
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
    unitAmount: string(),
  });
