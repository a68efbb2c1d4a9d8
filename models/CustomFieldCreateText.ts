// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type CustomFieldTextProperties,
  CustomFieldTextPropertiesSchema,
} from "./CustomFieldTextProperties.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A question for a text, to create. */
export interface CustomFieldCreateText {
  /**
   * Your own data on the custom field. Strings have 1 to 500 characters. At most 50 entries. 1 to
   * 40 characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  type: "text";
  /**
   * The key of the answers. Small letters, digits, `-` and `_`; unique in the organization. At
   * least 1 character. Matches `^[a-z0-9-_]+$`.
   */
  slug: string;
  /** For yourself, and for customers unless `formLabel` says otherwise. At least 1 character. */
  name: string;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  properties: CustomFieldTextProperties;
}

/** Checks a {@link CustomFieldCreateText}. */
export const CustomFieldCreateTextSchema: ObjectSchema<CustomFieldCreateText> =
  /* @__PURE__ */ objectSchema<CustomFieldCreateText>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    type: string(),
    slug: v.pipe(string(), v.minLength(1), v.regex(/^[a-z0-9-_]+$/)),
    name: v.pipe(string(), v.minLength(1)),
    organizationId: v.nullish(string()),
    properties: CustomFieldTextPropertiesSchema,
  });
