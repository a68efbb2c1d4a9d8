// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { closedVariant } from "./closedVariant.js";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
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
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import type { TrialInterval } from "./TrialInterval.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/** A checkout session to create. `products` is enough. */
export interface CheckoutCreate {
  /**
   * Together with `trialIntervalCount` the length of the trial, instead of the product's. Null: as
   * the product has it.
   */
  trialInterval?: TrialInterval | null | undefined;
  /** Needed with `trialInterval`. An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /**
   * Your own data, copied to the order and the subscription. Strings have 1 to 500 characters. At
   * most 50 entries. 1 to 40 characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * Answers to custom fields of the product, by the field's slug. Others are dropped. Keys and
   * values travel as they are.
   */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /** A discount that the first product takes and that can be redeemed now. A UUID (version 4). */
  discountId?: string | null | undefined;
  /**
   * Whether the customer may enter a discount code. A discount that you set stays, and cannot be
   * changed then. Default: `true`.
   */
  allowDiscountCodes?: boolean | undefined;
  /**
   * Whether the customer must give the whole billing address, not only the country. In the US that
   * is so anyway. Default: `false`.
   */
  requireBillingAddress?: boolean | undefined;
  /**
   * Only for a price of the customer's choice, ignored otherwise: what to pay before discount and
   * tax, in the minor unit of the currency, such as cents. An integer. At least 0.
   */
  amount?: number | null | undefined;
  /** Only for prices by seat. Left out: the fewest. An integer. At least 1. At most 10000. */
  seats?: number | null | undefined;
  /**
   * The fewest seats that the customer can pick. Null: what the price allows. An integer. At least
   * 1. At most 10000.
   */
  minSeats?: number | null | undefined;
  /**
   * The most seats that the customer can pick. Null: what the price allows. An integer. At least
   * 1. At most 10000.
   */
  maxSeats?: number | null | undefined;
  /** Only for prices by unit. Left out: the fewest. An integer. */
  units?: number | null | undefined;
  /** The fewest units that the customer can pick. Null: what the price allows. An integer. */
  minUnits?: number | null | undefined;
  /** The most units that the customer can pick. Null: what the price allows. An integer. */
  maxUnits?: number | null | undefined;
  /** False takes away the trial that the product has. Default: `true`. */
  allowTrial?: boolean | undefined;
  /**
   * A customer of yours, whose data fill the form. Comes before `externalCustomerId`. A UUID
   * (version 4).
   */
  customerId?: string | null | undefined;
  /**
   * Whether this is a business, which must give a billing name and the whole address. Default:
   * `false`.
   */
  isBusinessCustomer?: boolean | undefined;
  /**
   * The customer's ID in your system. If nobody has it yet, a customer is created with it on
   * confirming.
   */
  externalCustomerId?: string | null | undefined;
  /** At most 256 characters. */
  customerName?: string | null | undefined;
  /** An e-mail address. */
  customerEmail?: string | null | undefined;
  /** Tells the country, for currency and tax, where no billing address does. An IP address. */
  customerIpAddress?: string | null | undefined;
  /** The name for invoices. Empty or null: none. */
  customerBillingName?: string | null | undefined;
  /** One with a street or city makes the whole address a must. */
  customerBillingAddress?: AddressInput | null | undefined;
  /**
   * The number, alone or in the pair that a customer holds; its format follows from the country of
   * the billing address, which it needs. It can take tax off a business. Empty or null: none.
   */
  customerTaxId?: string | readonly [string, Open<TaxIDFormat>] | null | undefined;
  /**
   * Added to the customer's own data when the session is confirmed. At most 50 entries. 1 to 40
   * characters a key. Keys and values travel as they are.
   */
  customerMetadata?: Record<string, string | number | boolean> | undefined;
  /**
   * A free subscription to upgrade; it decides the customer. Metadata are added to those it has. A
   * UUID (version 4).
   */
  subscriptionId?: string | null | undefined;
  /**
   * Where the customer goes after confirming. `{CHECKOUT_ID}` in it becomes the ID of the session.
   * Null: to Polar's own page. A URL. 1 to 2083 characters.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the back button of the checkout leads. Null: no such button. A URL. 1 to 2083
   * characters.
   */
  returnUrl?: string | null | undefined;
  /**
   * The origin of the page that embeds the checkout, such as `https://example.com`; only it gets
   * the checkout's messages.
   */
  embedOrigin?: string | null | undefined;
  /**
   * The language of the checkout, such as `en` or `pt-BR`. Kept at `en` for organizations without
   * translated checkouts.
   */
  locale?: string | null | undefined;
  /** Left out: by the customer's country, or else the organization's own. */
  currency?: PresentmentCurrency | null | undefined;
  /**
   * IDs of what the customer can choose from; the first is selected. No ID twice. A UUID (version
   * 4). At least 1 item.
   */
  products: readonly string[];
  /**
   * Prices for this session only, by ID of one of `products`. A product that is not named keeps
   * its own. Keys travel as they are.
   */
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
    trialInterval: v.nullish(string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    customFieldData: v.optional(mapSchema(v.nullable(unionSchema(string(), integer(), boolean(), date())))),
    discountId: v.nullish(string()),
    allowDiscountCodes: v.optional(boolean()),
    requireBillingAddress: v.optional(boolean()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0))),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    minSeats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    maxSeats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    minUnits: v.nullish(integer()),
    maxUnits: v.nullish(integer()),
    allowTrial: v.optional(boolean()),
    customerId: v.nullish(string()),
    isBusinessCustomer: v.optional(boolean()),
    externalCustomerId: v.nullish(string()),
    customerName: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    customerEmail: v.nullish(string()),
    customerIpAddress: v.nullish(string()),
    customerBillingName: v.nullish(string()),
    customerBillingAddress: v.nullish(AddressInputSchema),
    customerTaxId: v.nullish(unionSchema(string(), tupleSchema(string(), string()))),
    customerMetadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    subscriptionId: v.nullish(string()),
    successUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    embedOrigin: v.nullish(string()),
    locale: v.nullish(string()),
    currency: v.nullish(v.pipe(string(), v.minLength(3), v.maxCodePoints(3))),
    products: v.pipe(listSchema(string()), v.minLength(1)),
    prices: v.nullish(
      mapSchema(
        v.pipe(
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
      ),
    ),
  });
