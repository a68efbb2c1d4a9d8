// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CheckoutConfirmStripe {
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /** A UUID (version 4). */
  productId?: string | null | undefined;
  /**
   * A UUID (version 4).
   *
   * @deprecated by the API.
   */
  productPriceId?: string | null | undefined;
  /** An integer. At least 0. */
  amount?: number | null | undefined;
  /** An integer. At least 1. At most 10000. */
  seats?: number | null | undefined;
  /** An integer. */
  units?: number | null | undefined;
  isBusinessCustomer?: boolean | null | undefined;
  /** At most 256 characters. */
  customerName?: string | null | undefined;
  /** An e-mail address. */
  customerEmail?: string | null | undefined;
  customerBillingName?: string | null | undefined;
  customerBillingAddress?: AddressInput | null | undefined;
  customerTaxId?: string | null | undefined;
  locale?: string | null | undefined;
  paymentMethodType?: string | null | undefined;
  discountCode?: string | null | undefined;
  allowTrial?: false | null | undefined;
  confirmationTokenId?: string | null | undefined;
}

/** Checks a {@link CheckoutConfirmStripe}. */
export const CheckoutConfirmStripeSchema: ObjectSchema<CheckoutConfirmStripe> =
  /* @__PURE__ */ objectSchema<CheckoutConfirmStripe>({
    customFieldData: v.optional(
      v.record(v.string(), v.nullable(v.union([v.string(), integer(), v.boolean(), v.date()]))),
    ),
    productId: v.nullish(v.string()),
    productPriceId: v.nullish(v.string()),
    amount: v.nullish(v.pipe(integer(), v.minValue(0))),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    isBusinessCustomer: v.nullish(v.boolean()),
    customerName: v.nullish(v.pipe(v.string(), v.maxCodePoints(256))),
    customerEmail: v.nullish(v.string()),
    customerBillingName: v.nullish(v.string()),
    customerBillingAddress: v.nullish(AddressInputSchema),
    customerTaxId: v.nullish(v.string()),
    locale: v.nullish(v.string()),
    paymentMethodType: v.nullish(v.string()),
    discountCode: v.nullish(v.string()),
    allowTrial: v.nullish(v.boolean()),
    confirmationTokenId: v.nullish(v.string()),
  });
