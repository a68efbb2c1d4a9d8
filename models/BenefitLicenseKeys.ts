// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitLicenseKeysProperties,
  BenefitLicenseKeysPropertiesSchema,
} from "./BenefitLicenseKeysProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitLicenseKeys {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "license_keys";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  visibility: Open<BenefitVisibility>;
  properties: BenefitLicenseKeysProperties;
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitLicenseKeys}. */
export const BenefitLicenseKeysSchema: ObjectSchema<BenefitLicenseKeys> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeys>({
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
    properties: BenefitLicenseKeysPropertiesSchema,
    visibilityConfigurable: v.boolean(),
  });
