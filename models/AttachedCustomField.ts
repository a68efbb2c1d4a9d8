// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomField, CustomFieldSchema } from "./CustomField.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A custom field as a product has it. */
export interface AttachedCustomField {
  /** A UUID (version 4). */
  customFieldId: string;
  customField: CustomField;
  /** Its place among the product's fields. An integer. */
  order: number;
  /** Whether customers must answer. */
  required: boolean;
}

/** Checks a {@link AttachedCustomField}. */
export const AttachedCustomFieldSchema: ObjectSchema<AttachedCustomField> =
  /* @__PURE__ */ objectSchema<AttachedCustomField>({
    customFieldId: string(),
    customField: CustomFieldSchema,
    order: integer(),
    required: boolean(),
  });
