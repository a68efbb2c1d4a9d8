// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to ask for a text. */
export interface CustomFieldTextProperties {
  /** What customers read beside the field. Left out: the field's name. At least 1 character. */
  formLabel?: string | undefined;
  /** A hint for customers. At least 1 character. */
  formHelpText?: string | undefined;
  /** Shown while the field is empty. At least 1 character. */
  formPlaceholder?: string | undefined;
  /** Whether there is room for several lines. */
  textarea?: boolean | undefined;
  /** An integer. At least 0. At most 2147483647. */
  minLength?: number | undefined;
  /** An integer. At least 0. At most 2147483647. */
  maxLength?: number | undefined;
}

/** Checks a {@link CustomFieldTextProperties}. */
export const CustomFieldTextPropertiesSchema: ObjectSchema<CustomFieldTextProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldTextProperties>({
    formLabel: nullish(string()),
    formHelpText: nullish(string()),
    formPlaceholder: nullish(string()),
    textarea: nullish(boolean()),
    minLength: nullish(integer()),
    maxLength: nullish(integer()),
  });
