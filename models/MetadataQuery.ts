// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";

/** Keys and values travel as they are. */
export type MetadataQuery = Record<
  string,
  string | number | boolean | string[] | number[] | boolean[]
> | null;

/** Checks a {@link MetadataQuery}. */
export const MetadataQuerySchema: v.GenericSchema<MetadataQuery> = /* @__PURE__ */ v.nullable(
  v.record(
    v.string(),
    v.union([
      v.string(),
      v.pipe(v.number(), v.integer()),
      v.boolean(),
      v.array(v.string()),
      v.array(v.pipe(v.number(), v.integer())),
      v.array(v.boolean()),
    ]),
  ),
);
