// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { unionSchema } from "./unionSchema.js";

/** A price for metered usage to create, for recurring products. */
export interface ProductPriceMeteredUnitCreate {
  /** What kind of price this is. */
  amountType: "metered_unit";
  /** The price in one currency; give more prices for more of them. Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** Where usage is counted. A UUID (version 4). */
  meterId: string;
  /**
   * What one unit costs, in the minor unit of `priceCurrency`, such as cents, as a decimal with up
   * to 12 places: usage may cost less than a cent. A string keeps all digits. More than 0. Matches
   * `^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)`.
   */
  unitAmount: number | string;
  /**
   * The most that a period's usage costs, in the minor unit of `priceCurrency`, such as cents,
   * however much was used. Null: no limit. An integer. At least 0. At most 2147483647.
   */
  capAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceMeteredUnitCreate}. */
export const ProductPriceMeteredUnitCreateSchema: ObjectSchema<ProductPriceMeteredUnitCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredUnitCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    meterId: string(),
    unitAmount: unionSchema(
      v.pipe(number(), v.gtValue(0)),
      v.pipe(string(), v.regex(/^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)/)),
    ),
    capAmount: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(2147483647))),
  });
