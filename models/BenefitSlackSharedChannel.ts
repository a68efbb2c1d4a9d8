// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitSlackSharedChannelProperties,
  BenefitSlackSharedChannelPropertiesSchema,
} from "./BenefitSlackSharedChannelProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitSlackSharedChannel {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "slack_shared_channel";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  metadata: MetadataOutputType;
  visibility: Open<BenefitVisibility>;
  properties: BenefitSlackSharedChannelProperties;
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitSlackSharedChannel}. */
export const BenefitSlackSharedChannelSchema: ObjectSchema<BenefitSlackSharedChannel> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannel>({
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
    properties: BenefitSlackSharedChannelPropertiesSchema,
    visibilityConfigurable: v.boolean(),
  });
