// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomFieldCheckbox, CustomFieldCheckboxSchema } from "./CustomFieldCheckbox.js";
import { type CustomFieldDate, CustomFieldDateSchema } from "./CustomFieldDate.js";
import { type CustomFieldNumber, CustomFieldNumberSchema } from "./CustomFieldNumber.js";
import { type CustomFieldSelect, CustomFieldSelectSchema } from "./CustomFieldSelect.js";
import { type CustomFieldText, CustomFieldTextSchema } from "./CustomFieldText.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A question that customers answer at checkout, told apart by `type`. */
export type CustomField =
  | CustomFieldText
  | CustomFieldNumber
  | CustomFieldDate
  | CustomFieldCheckbox
  | CustomFieldSelect;

/** Checks a {@link CustomField}. */
export const CustomFieldSchema: Schema<CustomField> = /* @__PURE__ */ variant("type", {
  checkbox: CustomFieldCheckboxSchema,
  date: CustomFieldDateSchema,
  number: CustomFieldNumberSchema,
  select: CustomFieldSelectSchema,
  text: CustomFieldTextSchema,
});
