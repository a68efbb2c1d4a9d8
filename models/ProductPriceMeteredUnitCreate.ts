// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface ProductPriceMeteredUnitCreate {
  amountType: "metered_unit";
  /** Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** A UUID (version 4). */
  meterId: string;
  /** More than 0. Matches `^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)`. */
  unitAmount: number | string;
  /** An integer. At least 0. At most 2147483647. */
  capAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceMeteredUnitCreate}. */
export const ProductPriceMeteredUnitCreateSchema: ObjectSchema<ProductPriceMeteredUnitCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredUnitCreate>({
    amountType: v.string(),
    priceCurrency: v.optional(v.string()),
    taxBehavior: v.nullish(v.string()),
    meterId: v.string(),
    unitAmount: v.union([
      v.pipe(v.number(), v.gtValue(0)),
      v.pipe(v.string(), v.regex(/^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)/)),
    ]),
    capAmount: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(2147483647))),
  });
