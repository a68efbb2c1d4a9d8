// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to ask for a tick. */
export interface CustomFieldCheckboxProperties {
  /** What customers read beside the field. Left out: the field's name. At least 1 character. */
  formLabel?: string | undefined;
  /** A hint for customers. At least 1 character. */
  formHelpText?: string | undefined;
  /** Shown while the field is empty. At least 1 character. */
  formPlaceholder?: string | undefined;
}

/** Checks a {@link CustomFieldCheckboxProperties}. */
export const CustomFieldCheckboxPropertiesSchema: ObjectSchema<CustomFieldCheckboxProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldCheckboxProperties>({
    formLabel: nullish(string()),
    formHelpText: nullish(string()),
    formPlaceholder: nullish(string()),
  });
