// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
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
import type { TrialInterval } from "./TrialInterval.js";
import { variant } from "./variant.js";

export interface CheckoutCreate {
  trialInterval?: TrialInterval | null | undefined;
  /** An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /** A UUID (version 4). */
  discountId?: string | null | undefined;
  /** Default: `true`. */
  allowDiscountCodes?: boolean | undefined;
  /** Default: `false`. */
  requireBillingAddress?: boolean | undefined;
  /** An integer. At least 0. */
  amount?: number | null | undefined;
  /** An integer. At least 1. At most 10000. */
  seats?: number | null | undefined;
  /** An integer. At least 1. At most 10000. */
  minSeats?: number | null | undefined;
  /** An integer. At least 1. At most 10000. */
  maxSeats?: number | null | undefined;
  /** An integer. */
  units?: number | null | undefined;
  /** An integer. */
  minUnits?: number | null | undefined;
  /** An integer. */
  maxUnits?: number | null | undefined;
  /** Default: `true`. */
  allowTrial?: boolean | undefined;
  /** A UUID (version 4). */
  customerId?: string | null | undefined;
  /** Default: `false`. */
  isBusinessCustomer?: boolean | undefined;
  externalCustomerId?: string | null | undefined;
  /** At most 256 characters. */
  customerName?: string | null | undefined;
  /** An e-mail address. */
  customerEmail?: string | null | undefined;
  /** An IP address. */
  customerIpAddress?: string | null | undefined;
  customerBillingName?: string | null | undefined;
  customerBillingAddress?: AddressInput | null | undefined;
  customerTaxId?: string | null | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  customerMetadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  subscriptionId?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  successUrl?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  returnUrl?: string | null | undefined;
  embedOrigin?: string | null | undefined;
  locale?: string | null | undefined;
  currency?: PresentmentCurrency | null | undefined;
  /** A UUID (version 4). At least 1 items. */
  products: readonly string[];
  /** Keys and values travel as they are. */
  prices?:
    | Record<
        string,
        readonly (
          | ProductPriceFixedCreate
          | ProductPriceCustomCreate
          | ProductPriceSeatBasedCreate
          | ProductPriceUnitBasedCreate
          | ProductPriceMeteredUnitCreate
          | ProductPriceMeteredTiersCreate
        )[]
      >
    | null
    | undefined;
}

/** Checks a {@link CheckoutCreate}. */
export const CheckoutCreateSchema: ObjectSchema<CheckoutCreate> =
  /* @__PURE__ */ objectSchema<CheckoutCreate>({
    trialInterval: v.nullish(v.string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    customFieldData: v.optional(
      v.record(v.string(), v.nullable(v.union([v.string(), integer(), v.boolean(), v.date()]))),
    ),
    discountId: v.nullish(v.string()),
    allowDiscountCodes: v.optional(v.boolean()),
    requireBillingAddress: v.optional(v.boolean()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0))),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    minSeats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    maxSeats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    minUnits: v.nullish(integer()),
    maxUnits: v.nullish(integer()),
    allowTrial: v.optional(v.boolean()),
    customerId: v.nullish(v.string()),
    isBusinessCustomer: v.optional(v.boolean()),
    externalCustomerId: v.nullish(v.string()),
    customerName: v.nullish(v.pipe(v.string(), v.maxCodePoints(256))),
    customerEmail: v.nullish(v.string()),
    customerIpAddress: v.nullish(v.string()),
    customerBillingName: v.nullish(v.string()),
    customerBillingAddress: v.nullish(AddressInputSchema),
    customerTaxId: v.nullish(v.string()),
    customerMetadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    subscriptionId: v.nullish(v.string()),
    successUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    embedOrigin: v.nullish(v.string()),
    locale: v.nullish(v.string()),
    currency: v.nullish(v.pipe(v.string(), v.minLength(3), v.maxCodePoints(3))),
    products: v.pipe(v.array(v.string()), v.minLength(1)),
    prices: v.nullish(
      v.record(
        v.string(),
        v.pipe(
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
      ),
    ),
  });
