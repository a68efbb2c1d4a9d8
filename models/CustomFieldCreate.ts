// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomFieldCreateCheckbox,
  CustomFieldCreateCheckboxSchema,
} from "./CustomFieldCreateCheckbox.js";
import { type CustomFieldCreateDate, CustomFieldCreateDateSchema } from "./CustomFieldCreateDate.js";
import { type CustomFieldCreateNumber, CustomFieldCreateNumberSchema } from "./CustomFieldCreateNumber.js";
import { type CustomFieldCreateSelect, CustomFieldCreateSelectSchema } from "./CustomFieldCreateSelect.js";
import { type CustomFieldCreateText, CustomFieldCreateTextSchema } from "./CustomFieldCreateText.js";
import { closedVariant } from "./closedVariant.js";
import type { Schema } from "./Schema.js";

/** A custom field to create, told apart by `type`. */
export type CustomFieldCreate =
  | CustomFieldCreateText
  | CustomFieldCreateNumber
  | CustomFieldCreateDate
  | CustomFieldCreateCheckbox
  | CustomFieldCreateSelect;

/** Checks a {@link CustomFieldCreate}. */
export const CustomFieldCreateSchema: Schema<CustomFieldCreate> = /* @__PURE__ */ closedVariant("type", {
  checkbox: CustomFieldCreateCheckboxSchema,
  date: CustomFieldCreateDateSchema,
  number: CustomFieldCreateNumberSchema,
  select: CustomFieldCreateSelectSchema,
  text: CustomFieldCreateTextSchema,
});
