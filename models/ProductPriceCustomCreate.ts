// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A price of the customer's choice to create. */
export interface ProductPriceCustomCreate {
  /** What kind of price this is. */
  amountType: "custom";
  /** The price in one currency; give more prices for more of them. Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /**
   * The least that the customer may choose, in the minor unit of `priceCurrency`, such as cents. 0
   * lets it be free. An integer. At least 0. Default: `50`.
   */
  minimumAmount?: number | undefined;
  /**
   * The most that the customer may choose, in the minor unit of `priceCurrency`, such as cents.
   * Null: as much as the currency allows. An integer. At least 1.
   */
  maximumAmount?: number | null | undefined;
  /**
   * What the customer is shown first, in the minor unit of `priceCurrency`, such as cents. Null:
   * nothing. An integer. At least 0.
   */
  presetAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceCustomCreate}. */
export const ProductPriceCustomCreateSchema: ObjectSchema<ProductPriceCustomCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceCustomCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    minimumAmount: v.optional(v.pipe(integer(), v.minValue(0))),
    maximumAmount: v.nullish(v.pipe(integer(), v.minValue(1))),
    presetAmount: v.nullish(v.pipe(integer(), v.minValue(0))),
  });
