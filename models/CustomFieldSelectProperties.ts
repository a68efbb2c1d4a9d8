// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomFieldSelectOption, CustomFieldSelectOptionSchema } from "./CustomFieldSelectOption.js";
import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to ask for a choice. */
export interface CustomFieldSelectProperties {
  /** What customers read beside the field. Left out: the field's name. At least 1 character. */
  formLabel?: string | undefined;
  /** A hint for customers. At least 1 character. */
  formHelpText?: string | undefined;
  /** Shown while the field is empty. At least 1 character. */
  formPlaceholder?: string | undefined;
  /** At least 1 item. */
  options: CustomFieldSelectOption[];
}

/** Checks a {@link CustomFieldSelectProperties}. */
export const CustomFieldSelectPropertiesSchema: ObjectSchema<CustomFieldSelectProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldSelectProperties>({
    formLabel: nullish(string()),
    formHelpText: nullish(string()),
    formPlaceholder: nullish(string()),
    options: listSchema(CustomFieldSelectOptionSchema),
  });
