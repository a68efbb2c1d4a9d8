// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import type { TrialInterval } from "./TrialInterval.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on an open checkout session. A field left out stays as it is. */
export interface CheckoutUpdate {
  /**
   * Answers to custom fields of the product, by the field's slug. Others are dropped. Keys and
   * values travel as they are.
   */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /** Another one of the session's products. A UUID (version 4). */
  productId?: string | null | undefined;
  /**
   * An old way to name the product. Use the products instead. A UUID (version 4).
   *
   * @deprecated by the API.
   */
  productPriceId?: string | null | undefined;
  /**
   * Only for a price of the customer's choice, ignored otherwise: what to pay before discount and
   * tax, in the minor unit of the currency, such as cents. An integer. At least 0.
   */
  amount?: number | null | undefined;
  /** Only for prices by seat. An integer. At least 1. At most 10000. */
  seats?: number | null | undefined;
  /** Only for prices by unit. An integer. */
  units?: number | null | undefined;
  /**
   * Whether this is a business, which must give a billing name and the whole address. False clears
   * billing name and tax ID.
   */
  isBusinessCustomer?: boolean | null | undefined;
  /** At most 256 characters. */
  customerName?: string | null | undefined;
  /** Ignored once the session has a customer. An e-mail address. */
  customerEmail?: string | null | undefined;
  /** The name for invoices. Empty or null: none. */
  customerBillingName?: string | null | undefined;
  /** Replaces the whole address. Null changes nothing. */
  customerBillingAddress?: AddressInput | null | undefined;
  /**
   * The number, alone or in the pair that a customer holds; its format follows from the country of
   * the billing address, which it needs. It can take tax off a business. Null or empty removes it.
   */
  customerTaxId?: string | readonly [string, Open<TaxIDFormat>] | null | undefined;
  /**
   * The language of the checkout, such as `en` or `pt-BR`. Kept at `en` for organizations without
   * translated checkouts.
   */
  locale?: string | null | undefined;
  /**
   * Together with `trialIntervalCount` the length of the trial, instead of the product's. Null: as
   * the product has it.
   */
  trialInterval?: TrialInterval | null | undefined;
  /** Needed with `trialInterval`. An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** The selected product needs a price in it. */
  currency?: PresentmentCurrency | null | undefined;
  /** Null takes the discount off. A UUID (version 4). */
  discountId?: string | null | undefined;
  /**
   * Whether the customer may enter a discount code. A discount that you set stays, and cannot be
   * changed then.
   */
  allowDiscountCodes?: boolean | null | undefined;
  /**
   * Whether the customer must give the whole billing address, not only the country. In the US that
   * is so anyway.
   */
  requireBillingAddress?: boolean | null | undefined;
  /** False takes away the trial that the product has. */
  allowTrial?: boolean | null | undefined;
  /** Tells the country, for currency and tax, where no billing address does. An IP address. */
  customerIpAddress?: string | null | undefined;
  /**
   * Added to the customer's own data when the session is confirmed. Replaces what was given
   * before. At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are.
   */
  customerMetadata?: Record<string, string | number | boolean> | null | undefined;
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
}

/** Checks a {@link CheckoutUpdate}. */
export const CheckoutUpdateSchema: ObjectSchema<CheckoutUpdate> =
  /* @__PURE__ */ objectSchema<CheckoutUpdate>({
    customFieldData: v.optional(mapSchema(v.nullable(unionSchema(string(), integer(), boolean(), date())))),
    productId: v.nullish(string()),
    productPriceId: v.nullish(string()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0))),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    isBusinessCustomer: v.nullish(boolean()),
    customerName: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    customerEmail: v.nullish(string()),
    customerBillingName: v.nullish(string()),
    customerBillingAddress: v.nullish(AddressInputSchema),
    customerTaxId: v.nullish(unionSchema(string(), tupleSchema(string(), string()))),
    locale: v.nullish(string()),
    trialInterval: v.nullish(string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    currency: v.nullish(v.pipe(string(), v.minLength(3), v.maxCodePoints(3))),
    discountId: v.nullish(string()),
    allowDiscountCodes: v.nullish(boolean()),
    requireBillingAddress: v.nullish(boolean()),
    allowTrial: v.nullish(boolean()),
    customerIpAddress: v.nullish(string()),
    customerMetadata: v.nullish(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    successUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    embedOrigin: v.nullish(string()),
  });
