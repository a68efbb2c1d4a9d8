// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A set price to create. */
export interface ProductPriceFixedCreate {
  /** What kind of price this is. */
  amountType: "fixed";
  /** The price in one currency; give more prices for more of them. Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /**
   * What it costs, once or each period, in the minor unit of `priceCurrency`, such as cents. 0 is
   * free. Anything else must be as much as the currency asks for, such as 50 cents. An integer. At
   * least 0.
   */
  priceAmount: number;
}

/** Checks a {@link ProductPriceFixedCreate}. */
export const ProductPriceFixedCreateSchema: ObjectSchema<ProductPriceFixedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceFixedCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    priceAmount: v.pipe(integer(), v.minValue(0)),
  });
