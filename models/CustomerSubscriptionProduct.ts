// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitPublic, BenefitPublicSchema } from "./BenefitPublic.js";
import { type CustomerOrganization, CustomerOrganizationSchema } from "./CustomerOrganization.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type ProductMediaFileRead, ProductMediaFileReadSchema } from "./ProductMediaFileRead.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import type { ProductVisibility } from "./ProductVisibility.js";
import { boolean, date, integer, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import type { TrialInterval } from "./TrialInterval.js";
import { variant } from "./variant.js";

/** The product of a subscription. */
export interface CustomerSubscriptionProduct {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** Null without a trial. */
  trialInterval: Open<TrialInterval> | null;
  /** How many of `trialInterval` a trial lasts. Null without one. An integer. */
  trialIntervalCount: number | null;
  name: string;
  /** Null if there is none. */
  description: string | null;
  visibility: Open<ProductVisibility>;
  /** Null for a one-time purchase. */
  recurringInterval: Open<RecurringInterval> | null;
  /** Intervals in a period: 2 with `month` is every other month. An integer. */
  recurringIntervalCount: number | null;
  /** How often usage is settled and credits are granted. Null: with the billing period. */
  meterInterval: Open<RecurringInterval> | null;
  /** How many of `meterInterval`. Null without it. An integer. */
  meterIntervalCount: number | null;
  /** Whether it is bought as a subscription. */
  isRecurring: boolean;
  /** Whether it is no longer sold. */
  isArchived: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  benefits: BenefitPublic[];
  medias: ProductMediaFileRead[];
  organization: CustomerOrganization;
}

/** Checks a {@link CustomerSubscriptionProduct}. */
export const CustomerSubscriptionProductSchema: ObjectSchema<CustomerSubscriptionProduct> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionProduct>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    trialInterval: nullish(string()),
    trialIntervalCount: nullish(integer()),
    name: string(),
    description: nullish(string()),
    visibility: string(),
    recurringInterval: nullish(string()),
    recurringIntervalCount: nullish(integer()),
    meterInterval: nullish(string()),
    meterIntervalCount: nullish(integer()),
    isRecurring: boolean(),
    isArchived: boolean(),
    organizationId: string(),
    prices: listSchema(variant("legacy", { true: LegacyRecurringProductPriceSchema }, ProductPriceSchema)),
    benefits: listSchema(BenefitPublicSchema),
    medias: listSchema(ProductMediaFileReadSchema),
    organization: CustomerOrganizationSchema,
  });
