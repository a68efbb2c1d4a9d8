// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import {
  type ProductPriceSeatTiersInput,
  ProductPriceSeatTiersInputSchema,
} from "./ProductPriceSeatTiersInput.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A price by the number of seats to create. Polar must have enabled these for the organization. */
export interface ProductPriceSeatBasedCreate {
  /** What kind of price this is. */
  amountType: "seat_based";
  /** The price in one currency; give more prices for more of them. Default: `"usd"`. */
  priceCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether the price holds tax; all prices in a currency must agree. Null or left out: as the
   * organization has it set.
   */
  taxBehavior?: TaxBehaviorOption | null | undefined;
  seatTiers: ProductPriceSeatTiersInput;
}

/** Checks a {@link ProductPriceSeatBasedCreate}. */
export const ProductPriceSeatBasedCreateSchema: ObjectSchema<ProductPriceSeatBasedCreate> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatBasedCreate>({
    amountType: string(),
    priceCurrency: v.optional(string()),
    taxBehavior: v.nullish(string()),
    seatTiers: ProductPriceSeatTiersInputSchema,
  });
