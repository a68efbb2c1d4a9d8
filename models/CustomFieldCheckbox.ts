// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomFieldCheckboxProperties,
  CustomFieldCheckboxPropertiesSchema,
} from "./CustomFieldCheckboxProperties.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A box to tick. If it is required, it must be ticked. */
export interface CustomFieldCheckbox {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Your own data on the custom field. */
  metadata: MetadataOutputType;
  type: "checkbox";
  /** The key of the answers. */
  slug: string;
  /** For yourself, and for customers unless `formLabel` says otherwise. */
  name: string;
  /** The organization that owns it. A UUID (version 4). */
  organizationId: string;
  properties: CustomFieldCheckboxProperties;
}

/** Checks a {@link CustomFieldCheckbox}. */
export const CustomFieldCheckboxSchema: ObjectSchema<CustomFieldCheckbox> =
  /* @__PURE__ */ objectSchema<CustomFieldCheckbox>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    metadata: MetadataOutputTypeSchema,
    type: string(),
    slug: string(),
    name: string(),
    organizationId: string(),
    properties: CustomFieldCheckboxPropertiesSchema,
  });
