// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";

/** Keys and values travel as they are. */
export type MetadataOutputType = Record<string, string | number | boolean>;

/** Checks a {@link MetadataOutputType}. */
export const MetadataOutputTypeSchema: v.GenericSchema<MetadataOutputType> = /* @__PURE__ */ v.record(
  v.string(),
  v.union([v.string(), v.number(), v.boolean()]),
);
