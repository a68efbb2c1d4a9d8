// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How to ask for a date. */
export interface CustomFieldDateProperties {
  /** What customers read beside the field. Left out: the field's name. At least 1 character. */
  formLabel?: string | undefined;
  /** A hint for customers. At least 1 character. */
  formHelpText?: string | undefined;
  /** Shown while the field is empty. At least 1 character. */
  formPlaceholder?: string | undefined;
  /**
   * The first date that is taken, in seconds since 1970 (UTC). An integer. At least -2147483648.
   * At most 2147483647.
   */
  ge?: number | undefined;
  /**
   * The last date that is taken, in seconds since 1970 (UTC). An integer. At least -2147483648. At
   * most 2147483647.
   */
  le?: number | undefined;
}

/** Checks a {@link CustomFieldDateProperties}. */
export const CustomFieldDatePropertiesSchema: ObjectSchema<CustomFieldDateProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldDateProperties>({
    formLabel: nullish(string()),
    formHelpText: nullish(string()),
    formPlaceholder: nullish(string()),
    ge: nullish(integer()),
    le: nullish(integer()),
  });
