// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldSelectProperties,
  CustomFieldSelectPropertiesSchema,
} from "./CustomFieldSelectProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldSelect {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  type: "select";
  slug: string;
  name: string;
  /** A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldSelectProperties;
}

/** Checks a {@link CustomFieldSelect}. */
export const CustomFieldSelectSchema: ObjectSchema<CustomFieldSelect> =
  /* @__PURE__ */ objectSchema<CustomFieldSelect>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    metadata: MetadataOutputTypeSchema,
    type: v.string(),
    slug: v.string(),
    name: v.string(),
    organizationId: v.string(),
    properties: CustomFieldSelectPropertiesSchema,
  });
