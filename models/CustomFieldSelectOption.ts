// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldSelectOption {
  /** At least 1 characters. */
  value: string;
  /** At least 1 characters. */
  label: string;
}

/** Checks a {@link CustomFieldSelectOption}. */
export const CustomFieldSelectOptionSchema: ObjectSchema<CustomFieldSelectOption> =
  /* @__PURE__ */ objectSchema<CustomFieldSelectOption>({ value: v.string(), label: v.string() });
