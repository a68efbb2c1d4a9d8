// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/**
 * A filter by metadata, wanted values by key. One of a key's values must match, and each key must;
 * numbers and booleans are compared as text.
 *
 * Keys and values travel as they are.
 */
export type MetadataQuery = Record<
  string,
  string | number | boolean | readonly string[] | readonly number[] | readonly boolean[]
> | null;

/** Checks a {@link MetadataQuery}. */
export const MetadataQuerySchema: Schema<MetadataQuery> = /* @__PURE__ */ v.nullable(
  mapSchema(
    unionSchema(
      string(),
      integer(),
      boolean(),
      listSchema(string()),
      listSchema(integer()),
      listSchema(boolean()),
    ),
  ),
);
