// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type BenefitCustomProperties, BenefitCustomPropertiesSchema } from "./BenefitCustomProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitCustom {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "custom";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  visibility: Open<BenefitVisibility>;
  properties: BenefitCustomProperties;
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitCustom}. */
export const BenefitCustomSchema: ObjectSchema<BenefitCustom> = /* @__PURE__ */ objectSchema<BenefitCustom>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  type: v.string(),
  description: v.string(),
  selectable: v.boolean(),
  deletable: v.boolean(),
  isDeleted: v.boolean(),
  organizationId: v.string(),
  metadata: MetadataOutputTypeSchema,
  visibility: v.string(),
  properties: BenefitCustomPropertiesSchema,
  visibilityConfigurable: v.boolean(),
});
