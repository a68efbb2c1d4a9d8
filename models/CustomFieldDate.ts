// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomFieldDateProperties,
  CustomFieldDatePropertiesSchema,
} from "./CustomFieldDateProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A question for a date. */
export interface CustomFieldDate {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Your own data on the custom field. */
  metadata: MetadataOutputType;
  type: "date";
  /** The key of the answers. */
  slug: string;
  /** For yourself, and for customers unless `formLabel` says otherwise. */
  name: string;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldDateProperties;
}

/** Checks a {@link CustomFieldDate}. */
export const CustomFieldDateSchema: ObjectSchema<CustomFieldDate> =
  /* @__PURE__ */ objectSchema<CustomFieldDate>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    metadata: MetadataOutputTypeSchema,
    type: string(),
    slug: string(),
    name: string(),
    organizationId: string(),
    properties: CustomFieldDatePropertiesSchema,
  });
