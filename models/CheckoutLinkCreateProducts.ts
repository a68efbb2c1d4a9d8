// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TrialInterval } from "./TrialInterval.js";
import { unionSchema } from "./unionSchema.js";

/** A checkout link to create, for one product or several. */
export interface CheckoutLinkCreateProducts {
  /**
   * Your own data, copied to each session, its order and its subscription. Strings have 1 to 500
   * characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * Together with `trialIntervalCount` the length of the trial, instead of the products'. Null: as
   * the products have it.
   */
  trialInterval?: TrialInterval | null | undefined;
  /** Needed with `trialInterval`. An integer. At least 1. At most 1000. */
  trialIntervalCount?: number | null | undefined;
  paymentProcessor: "stripe";
  /** For yourself, to tell links apart; customers do not see it. */
  label?: string | null | undefined;
  /**
   * Whether customers may enter a discount code. The link's own discount stays, and cannot be
   * changed then. Default: `true`.
   */
  allowDiscountCodes?: boolean | undefined;
  /**
   * Whether customers must give the whole billing address, not only the country. In the US that is
   * so anyway. Default: `false`.
   */
  requireBillingAddress?: boolean | undefined;
  /**
   * A discount that all of the products take. Left out of sessions while it cannot be redeemed. A
   * UUID (version 4).
   */
  discountId?: string | null | undefined;
  /**
   * Every session is for this many seats, and the customer cannot change it. Null: the customer
   * picks. If the product no longer allows the number, it is left out. An integer. At least 1. At
   * most 10000.
   */
  seats?: number | null | undefined;
  /**
   * Every session is for this many units, and the customer cannot change it. Null: the customer
   * picks. If the product no longer allows the number, it is left out. An integer.
   */
  units?: number | null | undefined;
  /**
   * Where customers go after confirming. `{CHECKOUT_ID}` in it becomes the ID of the session.
   * Null: to Polar's own page. A URL. 1 to 2083 characters.
   */
  successUrl?: string | null | undefined;
  /**
   * Where the back button of the checkout leads. Null: no such button. A URL. 1 to 2083
   * characters.
   */
  returnUrl?: string | null | undefined;
  /**
   * IDs of what customers can choose from; the first is selected. A UUID (version 4). At least 1
   * item.
   */
  products: readonly string[];
}

/** Checks a {@link CheckoutLinkCreateProducts}. */
export const CheckoutLinkCreateProductsSchema: ObjectSchema<CheckoutLinkCreateProducts> =
  /* @__PURE__ */ objectSchema<CheckoutLinkCreateProducts>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    trialInterval: v.nullish(string()),
    trialIntervalCount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(1000))),
    paymentProcessor: string(),
    label: v.nullish(string()),
    allowDiscountCodes: v.optional(boolean()),
    requireBillingAddress: v.optional(boolean()),
    discountId: v.nullish(string()),
    seats: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
    units: v.nullish(integer()),
    successUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    returnUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    products: v.pipe(listSchema(string()), v.minLength(1)),
  });
