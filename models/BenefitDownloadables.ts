// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitDownloadablesProperties,
  BenefitDownloadablesPropertiesSchema,
} from "./BenefitDownloadablesProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDownloadables {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "downloadables";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  visibility: Open<BenefitVisibility>;
  properties: BenefitDownloadablesProperties;
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitDownloadables}. */
export const BenefitDownloadablesSchema: ObjectSchema<BenefitDownloadables> =
  /* @__PURE__ */ objectSchema<BenefitDownloadables>({
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
    properties: BenefitDownloadablesPropertiesSchema,
    visibilityConfigurable: v.boolean(),
  });
