// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CheckoutLinkProduct, CheckoutLinkProductSchema } from "./CheckoutLinkProduct.js";
import type { DiscountFixedOnceForeverDurationBase } from "./DiscountFixedOnceForeverDurationBase.js";
import type { DiscountFixedRepeatDurationBase } from "./DiscountFixedRepeatDurationBase.js";
import type { DiscountPercentageOnceForeverDurationBase } from "./DiscountPercentageOnceForeverDurationBase.js";
import type { DiscountPercentageRepeatDurationBase } from "./DiscountPercentageRepeatDurationBase.js";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface CheckoutLink {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  trialInterval: Open<TrialInterval> | null;
  /** An integer. */
  trialIntervalCount: number | null;
  metadata: MetadataOutputType;
  paymentProcessor: Open<PaymentProcessor>;
  clientSecret: string;
  successUrl: string | null;
  returnUrl: string | null;
  label: string | null;
  allowDiscountCodes: boolean;
  requireBillingAddress: boolean;
  /** A UUID (version 4). */
  discountId: string | null;
  /** An integer. */
  seats: number | null;
  /** An integer. */
  units: number | null;
  /** A UUID (version 4). */
  organizationId: string;
  products: CheckoutLinkProduct[];
  discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  url: string;
}

/** Checks a {@link CheckoutLink}. */
export const CheckoutLinkSchema: ObjectSchema<CheckoutLink> = /* @__PURE__ */ objectSchema<CheckoutLink>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  trialInterval: nullish(v.string()),
  trialIntervalCount: nullish(integer()),
  metadata: MetadataOutputTypeSchema,
  paymentProcessor: v.string(),
  clientSecret: v.string(),
  successUrl: nullish(v.string()),
  returnUrl: nullish(v.string()),
  label: nullish(v.string()),
  allowDiscountCodes: v.boolean(),
  requireBillingAddress: v.boolean(),
  discountId: nullish(v.string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  organizationId: v.string(),
  products: v.array(CheckoutLinkProductSchema),
  discount: nullish(objectSchema({})),
  url: v.string(),
});
