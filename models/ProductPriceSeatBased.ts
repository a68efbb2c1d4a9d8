// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import {
  type ProductPriceSeatTiersOutput,
  ProductPriceSeatTiersOutputSchema,
} from "./ProductPriceSeatTiersOutput.js";
import type { ProductPriceSource } from "./ProductPriceSource.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** A price by the number of seats. */
export interface ProductPriceSeatBased {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where it comes from: the product itself, or one checkout session only. */
  source: Open<ProductPriceSource>;
  /** What kind of price this is: narrow by it. */
  amountType: "seat_based";
  /** ISO 4217 code in lower case, such as `usd`. */
  priceCurrency: string;
  /** Whether the price holds tax. Null: as the organization has it set. */
  taxBehavior: Open<TaxBehaviorOption> | null;
  /** An archived price cannot be bought; subscriptions keep it. */
  isArchived: boolean;
  /** A UUID (version 4). */
  productId: string;
  seatTiers: ProductPriceSeatTiersOutput;
}

/** Checks a {@link ProductPriceSeatBased}. */
export const ProductPriceSeatBasedSchema: ObjectSchema<ProductPriceSeatBased> =
  /* @__PURE__ */ objectSchema<ProductPriceSeatBased>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    source: string(),
    amountType: string(),
    priceCurrency: string(),
    taxBehavior: nullish(string()),
    isArchived: boolean(),
    productId: string(),
    seatTiers: ProductPriceSeatTiersOutputSchema,
  });
