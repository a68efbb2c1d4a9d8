// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AttachedCustomField, AttachedCustomFieldSchema } from "./AttachedCustomField.js";
import { type Benefit, BenefitSchema } from "./Benefit.js";
import { integer } from "./integer.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type ProductMediaFileRead, ProductMediaFileReadSchema } from "./ProductMediaFileRead.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import type { ProductVisibility } from "./ProductVisibility.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface Product {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  trialInterval: Open<TrialInterval> | null;
  /** An integer. */
  trialIntervalCount: number | null;
  name: string;
  description: string | null;
  visibility: Open<ProductVisibility>;
  recurringInterval: Open<RecurringInterval> | null;
  /** An integer. */
  recurringIntervalCount: number | null;
  meterInterval: Open<RecurringInterval> | null;
  /** An integer. */
  meterIntervalCount: number | null;
  isRecurring: boolean;
  isArchived: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  isDeletable: boolean;
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  benefits: Benefit[];
  medias: ProductMediaFileRead[];
  attachedCustomFields: AttachedCustomField[];
}

/** Checks a {@link Product}. */
export const ProductSchema: ObjectSchema<Product> = /* @__PURE__ */ objectSchema<Product>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  trialInterval: nullish(v.string()),
  trialIntervalCount: nullish(integer()),
  name: v.string(),
  description: nullish(v.string()),
  visibility: v.string(),
  recurringInterval: nullish(v.string()),
  recurringIntervalCount: nullish(integer()),
  meterInterval: nullish(v.string()),
  meterIntervalCount: nullish(integer()),
  isRecurring: v.boolean(),
  isArchived: v.boolean(),
  organizationId: v.string(),
  metadata: MetadataOutputTypeSchema,
  isDeletable: v.boolean(),
  prices: v.array(v.union([LegacyRecurringProductPriceSchema, ProductPriceSchema])),
  benefits: v.array(BenefitSchema),
  medias: v.array(ProductMediaFileReadSchema),
  attachedCustomFields: v.array(AttachedCustomFieldSchema),
});
