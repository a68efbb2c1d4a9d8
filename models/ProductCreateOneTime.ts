// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type AttachedCustomFieldCreate,
  AttachedCustomFieldCreateSchema,
} from "./AttachedCustomFieldCreate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
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
import { variant } from "./variant.js";

export interface ProductCreateOneTime {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** 3 to 64 characters. */
  name: string;
  description?: string | null | undefined;
  /** Default: `"public"`. */
  visibility?: ProductVisibility | undefined;
  /** At least 1 items. */
  prices: readonly (
    | ProductPriceFixedCreate
    | ProductPriceCustomCreate
    | ProductPriceSeatBasedCreate
    | ProductPriceUnitBasedCreate
    | ProductPriceMeteredUnitCreate
    | ProductPriceMeteredTiersCreate
  )[];
  /** A UUID (version 4). */
  medias?: readonly string[] | null | undefined;
  attachedCustomFields?: readonly AttachedCustomFieldCreate[] | undefined;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  recurringInterval?: null | undefined;
  recurringIntervalCount?: null | undefined;
}

/** Checks a {@link ProductCreateOneTime}. */
export const ProductCreateOneTimeSchema: ObjectSchema<ProductCreateOneTime> =
  /* @__PURE__ */ objectSchema<ProductCreateOneTime>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    name: v.pipe(v.string(), v.minLength(3), v.maxCodePoints(64)),
    description: v.nullish(v.string()),
    visibility: v.optional(v.string()),
    prices: v.pipe(
      v.array(
        variant("amountType", {
          custom: ProductPriceCustomCreateSchema,
          fixed: ProductPriceFixedCreateSchema,
          metered_tiers: ProductPriceMeteredTiersCreateSchema,
          metered_unit: ProductPriceMeteredUnitCreateSchema,
          seat_based: ProductPriceSeatBasedCreateSchema,
          unit_based: ProductPriceUnitBasedCreateSchema,
        }),
      ),
      v.minLength(1),
    ),
    medias: v.nullish(v.array(v.string())),
    attachedCustomFields: v.optional(v.array(AttachedCustomFieldCreateSchema)),
    organizationId: v.nullish(v.string()),
    recurringInterval: v.optional(v.null()),
    recurringIntervalCount: v.optional(v.null()),
  });
