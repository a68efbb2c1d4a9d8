// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CustomFieldSelectOption, CustomFieldSelectOptionSchema } from "./CustomFieldSelectOption.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldSelectProperties {
  /** At least 1 characters. */
  formLabel?: string | undefined;
  /** At least 1 characters. */
  formHelpText?: string | undefined;
  /** At least 1 characters. */
  formPlaceholder?: string | undefined;
  /** At least 1 items. */
  options: CustomFieldSelectOption[];
}

/** Checks a {@link CustomFieldSelectProperties}. */
export const CustomFieldSelectPropertiesSchema: ObjectSchema<CustomFieldSelectProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldSelectProperties>({
    formLabel: nullish(v.string()),
    formHelpText: nullish(v.string()),
    formPlaceholder: nullish(v.string()),
    options: v.array(CustomFieldSelectOptionSchema),
  });
