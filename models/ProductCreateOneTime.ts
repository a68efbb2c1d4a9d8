// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type AttachedCustomFieldCreate,
  AttachedCustomFieldCreateSchema,
} from "./AttachedCustomFieldCreate.js";
import { closedVariant } from "./closedVariant.js";
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
import { boolean, number, scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A product to create that is bought once. It cannot have metered prices, nor prices by unit. */
export interface ProductCreateOneTime {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** 3 to 64 characters. */
  name: string;
  /** For customers, shown at checkout. Empty or null: none. */
  description?: string | null | undefined;
  /** Default: `"public"`. */
  visibility?: ProductVisibility | undefined;
  /**
   * In each currency: at most one fixed, one by seat or by unit, and one for each meter; or one of
   * the customer's choice, with metered ones at most. All currencies need the same kinds, and the
   * organization's default currency must be one. At least 1 item.
   */
  prices: readonly (
    | ProductPriceFixedCreate
    | ProductPriceCustomCreate
    | ProductPriceSeatBasedCreate
    | ProductPriceUnitBasedCreate
    | ProductPriceMeteredUnitCreate
    | ProductPriceMeteredTiersCreate
  )[];
  /**
   * IDs of uploaded files of the service `product_media`, in the order to show. A UUID (version
   * 4).
   */
  medias?: readonly string[] | null | undefined;
  /** What to ask at checkout, in the order to ask. */
  attachedCustomFields?: readonly AttachedCustomFieldCreate[] | undefined;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** Leave it out: a value makes the product recurring. */
  recurringInterval?: null | undefined;
  /** Leave it out. */
  recurringIntervalCount?: null | undefined;
}

/** Checks a {@link ProductCreateOneTime}. */
export const ProductCreateOneTimeSchema: ObjectSchema<ProductCreateOneTime> =
  /* @__PURE__ */ objectSchema<ProductCreateOneTime>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    name: v.pipe(string(), v.minLength(3), v.maxCodePoints(64)),
    description: v.nullish(string()),
    visibility: v.optional(string()),
    prices: v.pipe(
      listSchema(
        closedVariant("amountType", {
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
    medias: v.nullish(listSchema(string())),
    attachedCustomFields: v.optional(listSchema(AttachedCustomFieldCreateSchema)),
    organizationId: v.nullish(string()),
    recurringInterval: v.optional(scalar("null")),
    recurringIntervalCount: v.optional(scalar("null")),
  });
