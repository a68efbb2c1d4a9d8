// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldDateProperties,
  CustomFieldDatePropertiesSchema,
} from "./CustomFieldDateProperties.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomFieldCreateDate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  type: "date";
  /** At least 1 characters. Matches `^[a-z0-9-_]+$`. */
  slug: string;
  /** At least 1 characters. */
  name: string;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  properties: CustomFieldDateProperties;
}

/** Checks a {@link CustomFieldCreateDate}. */
export const CustomFieldCreateDateSchema: ObjectSchema<CustomFieldCreateDate> =
  /* @__PURE__ */ objectSchema<CustomFieldCreateDate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    type: v.string(),
    slug: v.pipe(v.string(), v.minLength(1), v.regex(/^[a-z0-9-_]+$/)),
    name: v.pipe(v.string(), v.minLength(1)),
    organizationId: v.nullish(v.string()),
    properties: CustomFieldDatePropertiesSchema,
  });
