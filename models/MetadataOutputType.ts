// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { mapSchema } from "./mapSchema.js";
import { scalar } from "./plain.js";
import type { Schema } from "./Schema.js";

/**
 * Your own data on an object: strings, numbers and booleans by key.
 *
 * Keys and values travel as they are.
 */
export type MetadataOutputType = Record<string, string | number | boolean>;

/** Checks a {@link MetadataOutputType}. */
export const MetadataOutputTypeSchema: Schema<MetadataOutputType> = /* @__PURE__ */ mapSchema(
  scalar("string", "number", "boolean"),
);
