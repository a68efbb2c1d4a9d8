// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An answer to choose. */
export interface CustomFieldSelectOption {
  /** What is stored. At least 1 character. */
  value: string;
  /** What customers read. At least 1 character. */
  label: string;
}

/** Checks a {@link CustomFieldSelectOption}. */
export const CustomFieldSelectOptionSchema: ObjectSchema<CustomFieldSelectOption> =
  /* @__PURE__ */ objectSchema<CustomFieldSelectOption>({ value: string(), label: string() });
