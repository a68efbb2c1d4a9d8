// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A price that the customer chooses. */
export interface ProductPriceCustom {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where it comes from: the product itself, or one checkout session only. */
  source: Open<ProductPriceSource>;
  /** What kind of price this is: narrow by it. */
  amountType: "custom";
  /** ISO 4217 code in lower case, such as `usd`. */
  priceCurrency: string;
  /** Whether the price holds tax. Null: as the organization has it set. */
  taxBehavior: Open<TaxBehaviorOption> | null;
  /** An archived price cannot be bought; subscriptions keep it. */
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  /**
   * The least that the customer may choose, in the minor unit of `priceCurrency`, such as cents. 0
   * lets it be free. An integer.
   */
  minimumAmount: number;
  /**
   * The most that the customer may choose, in the minor unit of `priceCurrency`, such as cents.
   * Null: as much as the currency allows. An integer.
   */
  maximumAmount: number | null;
  /**
   * What the customer is shown first, in the minor unit of `priceCurrency`, such as cents. Null:
   * nothing. An integer.
   */
  presetAmount: number | null;
}

/** Checks a {@link ProductPriceCustom}. */
export const ProductPriceCustomSchema: ObjectSchema<ProductPriceCustom> =
  /* @__PURE__ */ objectSchema<ProductPriceCustom>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    source: string(),
    amountType: string(),
    priceCurrency: string(),
    taxBehavior: nullish(string()),
    isArchived: boolean(),
    productId: string(),
    minimumAmount: integer(),
    maximumAmount: nullish(integer()),
    presetAmount: nullish(integer()),
  });
