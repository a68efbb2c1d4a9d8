// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomFieldUpdateCheckbox,
  CustomFieldUpdateCheckboxSchema,
} from "./CustomFieldUpdateCheckbox.js";
import { type CustomFieldUpdateDate, CustomFieldUpdateDateSchema } from "./CustomFieldUpdateDate.js";
import { type CustomFieldUpdateNumber, CustomFieldUpdateNumberSchema } from "./CustomFieldUpdateNumber.js";
import { type CustomFieldUpdateSelect, CustomFieldUpdateSelectSchema } from "./CustomFieldUpdateSelect.js";
import { type CustomFieldUpdateText, CustomFieldUpdateTextSchema } from "./CustomFieldUpdateText.js";
import { closedVariant } from "./closedVariant.js";
import type { Schema } from "./Schema.js";

/** What to change on a custom field. `type` must name the type that it has. */
export type CustomFieldUpdate =
  | CustomFieldUpdateText
  | CustomFieldUpdateNumber
  | CustomFieldUpdateDate
  | CustomFieldUpdateCheckbox
  | CustomFieldUpdateSelect;

/** Checks a {@link CustomFieldUpdate}. */
export const CustomFieldUpdateSchema: Schema<CustomFieldUpdate> = /* @__PURE__ */ closedVariant("type", {
  checkbox: CustomFieldUpdateCheckboxSchema,
  date: CustomFieldUpdateDateSchema,
  number: CustomFieldUpdateNumberSchema,
  select: CustomFieldUpdateSelectSchema,
  text: CustomFieldUpdateTextSchema,
});
