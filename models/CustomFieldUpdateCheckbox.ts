// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldCheckboxProperties,
  CustomFieldCheckboxPropertiesSchema,
} from "./CustomFieldCheckboxProperties.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a box to tick. */
export interface CustomFieldUpdateCheckbox {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** For yourself, and for customers unless `formLabel` says otherwise. At least 1 character. */
  name?: string | null | undefined;
  /**
   * The key of the answers. Small letters, digits, `-` and `_`; unique in the organization. A new
   * one renames the key in all answers. At least 1 character. Matches `^[a-z0-9-_]+$`.
   */
  slug?: string | null | undefined;
  /** The type that it has: it cannot change. */
  type: "checkbox";
  /** Replaces all properties. */
  properties?: CustomFieldCheckboxProperties | null | undefined;
}

/** Checks a {@link CustomFieldUpdateCheckbox}. */
export const CustomFieldUpdateCheckboxSchema: ObjectSchema<CustomFieldUpdateCheckbox> =
  /* @__PURE__ */ objectSchema<CustomFieldUpdateCheckbox>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    name: v.nullish(v.pipe(string(), v.minLength(1))),
    slug: v.nullish(v.pipe(string(), v.minLength(1), v.regex(/^[a-z0-9-_]+$/))),
    type: string(),
    properties: v.nullish(CustomFieldCheckboxPropertiesSchema),
  });
