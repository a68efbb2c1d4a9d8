// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldTextProperties,
  CustomFieldTextPropertiesSchema,
} from "./CustomFieldTextProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldText {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  type: "text";
  slug: string;
  name: string;
  /** A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldTextProperties;
}

/** Checks a {@link CustomFieldText}. */
export const CustomFieldTextSchema: ObjectSchema<CustomFieldText> =
  /* @__PURE__ */ objectSchema<CustomFieldText>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    metadata: MetadataOutputTypeSchema,
    type: v.string(),
    slug: v.string(),
    name: v.string(),
    organizationId: v.string(),
    properties: CustomFieldTextPropertiesSchema,
  });
