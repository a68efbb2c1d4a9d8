// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitCustomProperties, BenefitCustomPropertiesSchema } from "./BenefitCustomProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A benefit that you deliver yourself, or a note for customers. */
export interface BenefitCustom {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "custom";
  /** What customers read, on products, in checkouts and in the customer portal. */
  description: string;
  /** Whether it can be attached to products. */
  selectable: boolean;
  /** Whether `benefitsDelete` may delete it. */
  deletable: boolean;
  /** Grants and webhooks may hold a deleted benefit; reads and lists never do. */
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  /** Your own data on the benefit. */
  metadata: MetadataOutputType;
  /**
   * Whether customers see the benefit in the customer portal. Only `custom`, `license_keys`,
   * `meter_credit` and `feature_flag` can be other than `public`.
   */
  visibility: Open<BenefitVisibility>;
  properties: BenefitCustomProperties;
  /** Whether benefits of this type can have another `visibility`. */
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitCustom}. */
export const BenefitCustomSchema: ObjectSchema<BenefitCustom> = /* @__PURE__ */ objectSchema<BenefitCustom>({
  id: string(),
  createdAt: date(),
  modifiedAt: nullish(date()),
  type: string(),
  description: string(),
  selectable: boolean(),
  deletable: boolean(),
  isDeleted: boolean(),
  organizationId: string(),
  metadata: MetadataOutputTypeSchema,
  visibility: string(),
  properties: BenefitCustomPropertiesSchema,
  visibilityConfigurable: boolean(),
});
