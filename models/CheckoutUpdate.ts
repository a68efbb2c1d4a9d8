// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface CheckoutUpdate {
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
  trialInterval?: TrialInterval | null | undefined;
  /** An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  currency?: PresentmentCurrency | null | undefined;
  /** A UUID (version 4). */
  discountId?: string | null | undefined;
  allowDiscountCodes?: boolean | null | undefined;
  requireBillingAddress?: boolean | null | undefined;
  allowTrial?: boolean | null | undefined;
  /** An IP address. */
  customerIpAddress?: string | null | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  customerMetadata?: Record<string, string | number | boolean> | null | undefined;
  /** A URL. 1 to 2083 characters. */
  successUrl?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  returnUrl?: string | null | undefined;
  embedOrigin?: string | null | undefined;
}

/** Checks a {@link CheckoutUpdate}. */
export const CheckoutUpdateSchema: ObjectSchema<CheckoutUpdate> =
  /* @__PURE__ */ objectSchema<CheckoutUpdate>({
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
    currency: v.nullish(v.pipe(v.string(), v.minLength(3), v.maxCodePoints(3))),
    discountId: v.nullish(v.string()),
    allowDiscountCodes: v.nullish(v.boolean()),
    requireBillingAddress: v.nullish(v.boolean()),
    allowTrial: v.nullish(v.boolean()),
    customerIpAddress: v.nullish(v.string()),
    customerMetadata: v.nullish(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    successUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    embedOrigin: v.nullish(v.string()),
  });
