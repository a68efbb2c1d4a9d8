// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";
import { type TiersInput, TiersInputSchema } from "./TiersInput.js";

/** A price for metered usage, in tiers, to create. */
export interface ProductPriceMeteredTiersCreate {
  /** What kind of price this is. */
  amountType: "metered_tiers";
  /** The price in one currency; give more prices for more of them. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  /** Where usage is counted. A UUID (version 4). */
  meterId: string;
  /** What a unit costs at which usage. */
  tiers: TiersInput;
  /**
   * The most that a period's usage costs, in the minor unit of `priceCurrency`, such as cents,
   * however much was used. Null: no limit. An integer.
   */
  capAmount?: number | null | undefined;
}

/** Checks a {@link ProductPriceMeteredTiersCreate}. */
export const ProductPriceMeteredTiersCreateSchema: ObjectSchema<ProductPriceMeteredTiersCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceMeteredTiersCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    meterId: string(),
    tiers: TiersInputSchema,
    capAmount: v.nullish(integer()),
  });
