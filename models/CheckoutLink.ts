// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import { type CheckoutLinkProduct, CheckoutLinkProductSchema } from "./CheckoutLinkProduct.js";
import {
  type DiscountFixedOnceForeverDurationBase,
  DiscountFixedOnceForeverDurationBaseSchema,
} from "./DiscountFixedOnceForeverDurationBase.js";
import {
  type DiscountFixedRepeatDurationBase,
  DiscountFixedRepeatDurationBaseSchema,
} from "./DiscountFixedRepeatDurationBase.js";
import {
  type DiscountPercentageOnceForeverDurationBase,
  DiscountPercentageOnceForeverDurationBaseSchema,
} from "./DiscountPercentageOnceForeverDurationBase.js";
import {
  type DiscountPercentageRepeatDurationBase,
  DiscountPercentageRepeatDurationBaseSchema,
} from "./DiscountPercentageRepeatDurationBase.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TrialInterval } from "./TrialInterval.js";

/** An address to buy from: each visit opens a checkout session of its own. */
export interface CheckoutLink {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /**
   * Together with `trialIntervalCount` the length of the trial, instead of the products'. Null: as
   * the products have it.
   */
  trialInterval: Open<TrialInterval> | null;
  /** Null with `trialInterval`. An integer. */
  trialIntervalCount: number | null;
  /** Your own data, copied to each session, its order and its subscription. */
  metadata: MetadataOutputType;
  paymentProcessor: Open<PaymentProcessor>;
  /** A part of `url`, so no secret. */
  clientSecret: string;
  /**
   * Where customers go after confirming. `{CHECKOUT_ID}` in it becomes the ID of the session.
   * Null: to Polar's own page.
   */
  successUrl: string | null;
  /** Where the back button of the checkout leads. Null: no such button. */
  returnUrl: string | null;
  /** For yourself, to tell links apart; customers do not see it. */
  label: string | null;
  /**
   * Whether customers may enter a discount code. The link's own discount stays, and cannot be
   * changed then.
   */
  allowDiscountCodes: boolean;
  /**
   * Whether customers must give the whole billing address, not only the country. In the US that is
   * so anyway.
   */
  requireBillingAddress: boolean;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /**
   * Every session is for this many seats, and the customer cannot change it. Null: the customer
   * picks. If the product no longer allows the number, it is left out. An integer.
   */
  seats: number | null;
  /**
   * Every session is for this many units, and the customer cannot change it. Null: the customer
   * picks. If the product no longer allows the number, it is left out. An integer.
   */
  units: number | null;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  /** What customers can choose from; the first is selected. */
  products: CheckoutLinkProduct[];
  discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  /**
   * The address to share. Query parameters such as `customer_email`, `discount_code` or
   * `product_id` fill in the session.
   */
  url: string;
}

/** Checks a {@link CheckoutLink}. */
export const CheckoutLinkSchema: ObjectSchema<CheckoutLink> = /* @__PURE__ */ objectSchema<CheckoutLink>({
  id: string(),
  createdAt: date(),
  modifiedAt: nullish(date()),
  trialInterval: nullish(string()),
  trialIntervalCount: nullish(integer()),
  metadata: MetadataOutputTypeSchema,
  paymentProcessor: string(),
  clientSecret: string(),
  successUrl: nullish(string()),
  returnUrl: nullish(string()),
  label: nullish(string()),
  allowDiscountCodes: boolean(),
  requireBillingAddress: boolean(),
  discountId: nullish(string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  organizationId: string(),
  products: listSchema(CheckoutLinkProductSchema),
  discount: nullish(
    byKeys(
      [DiscountFixedRepeatDurationBaseSchema, "durationInMonths", "amount", "currency", "amounts"],
      [DiscountFixedOnceForeverDurationBaseSchema, "amount", "currency", "amounts"],
      [DiscountPercentageRepeatDurationBaseSchema, "durationInMonths", "basisPoints"],
      [DiscountPercentageOnceForeverDurationBaseSchema, "basisPoints"],
    ),
  ),
  url: string(),
});
