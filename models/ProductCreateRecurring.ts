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
import { boolean, integer, number, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import type { TrialInterval } from "./TrialInterval.js";
import { unionSchema } from "./unionSchema.js";

/** A product to create that is subscribed to. */
export interface ProductCreateRecurring {
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
  /**
   * Together with `trialIntervalCount` the length of the trial of those who subscribe. Null: no
   * trial.
   */
  trialInterval?: TrialInterval | null | undefined;
  /** Needed with `trialInterval`. An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /** How often it is paid. Cannot be changed later. */
  recurringInterval: RecurringInterval;
  /**
   * How many of `recurringInterval` make a period: 3 with `month` is a quarter. Cannot be changed
   * later. An integer. At least 1. At most 999. Default: `1`.
   */
  recurringIntervalCount?: number | undefined;
  /**
   * How often metered usage is billed and credits renew, such as monthly within a year; must
   * divide the period evenly, and cannot be changed later. Null: with each period. Polar must have
   * enabled it for the organization.
   */
  meterInterval?: RecurringInterval | null | undefined;
  /** 1 if it is left out; ignored without `meterInterval`. An integer. At least 1. At most 999. */
  meterIntervalCount?: number | null | undefined;
}

/** Checks a {@link ProductCreateRecurring}. */
export const ProductCreateRecurringSchema: ObjectSchema<ProductCreateRecurring> =
  /* @__PURE__ */ objectSchema<ProductCreateRecurring>({
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
    trialInterval: v.nullish(string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    recurringInterval: string(),
    recurringIntervalCount: v.optional(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
    meterInterval: v.nullish(string()),
    meterIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(999))),
  });
