// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type AttachedCustomFieldCreate,
  AttachedCustomFieldCreateSchema,
} from "./AttachedCustomFieldCreate.js";
import { closedVariant } from "./closedVariant.js";
import { type ExistingProductPrice, ExistingProductPriceSchema } from "./ExistingProductPrice.js";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductPriceCustomCreate, ProductPriceCustomCreateSchema } from "./ProductPriceCustomCreate.js";
import { type ProductPriceFixedCreate, ProductPriceFixedCreateSchema } from "./ProductPriceFixedCreate.js";
import {
  type ProductPriceMeteredTiersCreate,
  ProductPriceMeteredTiersCreateSchema,
} from "./ProductPriceMeteredTiersCreate.js";
import {
  type ProductPriceMeteredUnitCreate,
  ProductPriceMeteredUnitCreateSchema,
} from "./ProductPriceMeteredUnitCreate.js";
import {
  type ProductPriceSeatBasedCreate,
  ProductPriceSeatBasedCreateSchema,
} from "./ProductPriceSeatBasedCreate.js";
import {
  type ProductPriceUnitBasedCreate,
  ProductPriceUnitBasedCreateSchema,
} from "./ProductPriceUnitBasedCreate.js";
import type { ProductVisibility } from "./ProductVisibility.js";
import { boolean, integer, number, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import type { TrialInterval } from "./TrialInterval.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a product. A field left out stays as it is. */
export interface ProductUpdate {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * Together with `trialIntervalCount` the length of the trial of those who subscribe. Null: no
   * trial. Trials under way stay as they are.
   */
  trialInterval?: TrialInterval | null | undefined;
  /** Needed with `trialInterval`; null with it. An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /** 3 to 64 characters. */
  name?: string | null | undefined;
  /** For customers, shown at checkout. Empty or null: none. */
  description?: string | null | undefined;
  /** Only for old products whose prices have the interval; refused for all others. */
  recurringInterval?: RecurringInterval | null | undefined;
  /** Only together with `recurringInterval`. An integer. At least 1. At most 999. */
  recurringIntervalCount?: number | null | undefined;
  /**
   * True ends the sale and takes the product off its checkout links; subscriptions and benefits
   * stay.
   */
  isArchived?: boolean | null | undefined;
  visibility?: ProductVisibility | null | undefined;
  /**
   * Replaces the prices: `{ id }` keeps one, one that is left out is archived. There is no way to
   * change the amount of a price.
   */
  prices?:
    | readonly (
        | ExistingProductPrice
        | ProductPriceFixedCreate
        | ProductPriceCustomCreate
        | ProductPriceSeatBasedCreate
        | ProductPriceUnitBasedCreate
        | ProductPriceMeteredUnitCreate
        | ProductPriceMeteredTiersCreate
      )[]
    | null
    | undefined;
  /** Replaces the pictures. A UUID (version 4). */
  medias?: readonly string[] | null | undefined;
  /** Replaces what is asked at checkout. */
  attachedCustomFields?: readonly AttachedCustomFieldCreate[] | null | undefined;
}

/** Checks a {@link ProductUpdate}. */
export const ProductUpdateSchema: ObjectSchema<ProductUpdate> = /* @__PURE__ */ objectSchema<ProductUpdate>({
  metadata: v.optional(
    v.pipe(
      mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
      eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
      v.maxEntries(50),
    ),
  ),
  trialInterval: v.nullish(string()),
  trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
  name: v.nullish(v.pipe(string(), v.minLength(3), v.maxCodePoints(64))),
  description: v.nullish(string()),
  recurringInterval: v.nullish(string()),
  recurringIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
  isArchived: v.nullish(boolean()),
  visibility: v.nullish(string()),
  prices: v.nullish(
    listSchema(
      unionSchema(
        ExistingProductPriceSchema,
        closedVariant("amountType", {
          custom: ProductPriceCustomCreateSchema,
          fixed: ProductPriceFixedCreateSchema,
          metered_tiers: ProductPriceMeteredTiersCreateSchema,
          metered_unit: ProductPriceMeteredUnitCreateSchema,
          seat_based: ProductPriceSeatBasedCreateSchema,
          unit_based: ProductPriceUnitBasedCreateSchema,
        }),
      ),
    ),
  ),
  medias: v.nullish(listSchema(string())),
  attachedCustomFields: v.nullish(listSchema(AttachedCustomFieldCreateSchema)),
});
