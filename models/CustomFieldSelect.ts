// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomFieldSelectProperties,
  CustomFieldSelectPropertiesSchema,
} from "./CustomFieldSelectProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A question with a choice of answers. */
export interface CustomFieldSelect {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Your own data on the custom field. */
  metadata: MetadataOutputType;
  type: "select";
  /** The key of the answers. */
  slug: string;
  /** For yourself, and for customers unless `formLabel` says otherwise. */
  name: string;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldSelectProperties;
}

/** Checks a {@link CustomFieldSelect}. */
export const CustomFieldSelectSchema: ObjectSchema<CustomFieldSelect> =
  /* @__PURE__ */ objectSchema<CustomFieldSelect>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    metadata: MetadataOutputTypeSchema,
    type: string(),
    slug: string(),
    name: string(),
    organizationId: string(),
    properties: CustomFieldSelectPropertiesSchema,
  });
