// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type AttachedCustomField, AttachedCustomFieldSchema } from "./AttachedCustomField.js";
import { type Benefit, BenefitSchema } from "./Benefit.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
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

/** What is sold: once, or by subscription. */
export interface Product {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /**
   * Together with `trialIntervalCount` the length of the trial of those who subscribe. Null: no
   * trial.
   */
  trialInterval: Open<TrialInterval> | null;
  /** Null without a trial. An integer. */
  trialIntervalCount: number | null;
  name: string;
  /** For customers, shown at checkout. Null: none. */
  description: string | null;
  visibility: Open<ProductVisibility>;
  /** How often it is paid. Null: once. */
  recurringInterval: Open<RecurringInterval> | null;
  /**
   * How many of `recurringInterval` make a period: 3 with `month` is a quarter. Null if it is paid
   * once. An integer.
   */
  recurringIntervalCount: number | null;
  /**
   * How often metered usage is billed and credits renew, where that is not with each period. Null:
   * with each period.
   */
  meterInterval: Open<RecurringInterval> | null;
  /** How many of `meterInterval` make a round of the meters. An integer. */
  meterIntervalCount: number | null;
  /** Whether buying it makes a subscription. */
  isRecurring: boolean;
  /** An archived product cannot be bought; subscriptions to it go on. */
  isArchived: boolean;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  /** Whether `productsDelete` may delete it; archiving is always possible. */
  isDeletable: boolean;
  /** What it costs, in each currency that it is sold in. Archived prices are left out. */
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  benefits: Benefit[];
  /** Pictures, in the order in which they are shown. */
  medias: ProductMediaFileRead[];
  /** What is asked at checkout. */
  attachedCustomFields: AttachedCustomField[];
}

/** Checks a {@link Product}. */
export const ProductSchema: ObjectSchema<Product> = /* @__PURE__ */ objectSchema<Product>({
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
  metadata: MetadataOutputTypeSchema,
  isDeletable: boolean(),
  prices: listSchema(variant("legacy", { true: LegacyRecurringProductPriceSchema }, ProductPriceSchema)),
  benefits: listSchema(BenefitSchema),
  medias: listSchema(ProductMediaFileReadSchema),
  attachedCustomFields: listSchema(AttachedCustomFieldSchema),
});
