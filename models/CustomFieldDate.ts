// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldDateProperties,
  CustomFieldDatePropertiesSchema,
} from "./CustomFieldDateProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldDate {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  type: "date";
  slug: string;
  name: string;
  /** A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldDateProperties;
}

/** Checks a {@link CustomFieldDate}. */
export const CustomFieldDateSchema: ObjectSchema<CustomFieldDate> =
  /* @__PURE__ */ objectSchema<CustomFieldDate>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    metadata: MetadataOutputTypeSchema,
    type: v.string(),
    slug: v.string(),
    name: v.string(),
    organizationId: v.string(),
    properties: CustomFieldDatePropertiesSchema,
  });
