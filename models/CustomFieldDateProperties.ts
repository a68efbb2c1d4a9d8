// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldDateProperties {
  /** At least 1 characters. */
  formLabel?: string | undefined;
  /** At least 1 characters. */
  formHelpText?: string | undefined;
  /** At least 1 characters. */
  formPlaceholder?: string | undefined;
  /** An integer. At least -2147483648. At most 2147483647. */
  ge?: number | undefined;
  /** An integer. At least -2147483648. At most 2147483647. */
  le?: number | undefined;
}

/** Checks a {@link CustomFieldDateProperties}. */
export const CustomFieldDatePropertiesSchema: ObjectSchema<CustomFieldDateProperties> =
  /* @__PURE__ */ objectSchema<CustomFieldDateProperties>({
    formLabel: nullish(v.string()),
    formHelpText: nullish(v.string()),
    formPlaceholder: nullish(v.string()),
    ge: nullish(integer()),
    le: nullish(integer()),
  });
