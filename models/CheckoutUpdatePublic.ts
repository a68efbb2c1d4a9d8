// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { mapSchema } from "./mapSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/** What a customer changes on a checkout session. A field left out stays as it is. */
export interface CheckoutUpdatePublic {
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
  /** The way to pay that the customer has picked in the form, such as `card` or `apple_pay`. */
  paymentMethodType?: string | null | undefined;
  /**
   * Upper and lower case do not matter. Null takes the discount off. Ignored if the session allows
   * no codes.
   */
  discountCode?: string | null | undefined;
  /** False gives up the trial, so that who had one before can buy all the same. */
  allowTrial?: false | null | undefined;
}

/** Checks a {@link CheckoutUpdatePublic}. */
export const CheckoutUpdatePublicSchema: ObjectSchema<CheckoutUpdatePublic> =
  /* @__PURE__ */ objectSchema<CheckoutUpdatePublic>({
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
    paymentMethodType: v.nullish(string()),
    discountCode: v.nullish(string()),
    allowTrial: v.nullish(boolean()),
  });
