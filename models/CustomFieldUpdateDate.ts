// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldDateProperties,
  CustomFieldDatePropertiesSchema,
} from "./CustomFieldDateProperties.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldUpdateDate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** At least 1 characters. */
  name?: string | null | undefined;
  /** At least 1 characters. Matches `^[a-z0-9-_]+$`. */
  slug?: string | null | undefined;
  type: "date";
  properties?: CustomFieldDateProperties | null | undefined;
}

/** Checks a {@link CustomFieldUpdateDate}. */
export const CustomFieldUpdateDateSchema: ObjectSchema<CustomFieldUpdateDate> =
  /* @__PURE__ */ objectSchema<CustomFieldUpdateDate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    name: v.nullish(v.pipe(v.string(), v.minLength(1))),
    slug: v.nullish(v.pipe(v.string(), v.minLength(1), v.regex(/^[a-z0-9-_]+$/))),
    type: v.string(),
    properties: v.nullish(CustomFieldDatePropertiesSchema),
  });
