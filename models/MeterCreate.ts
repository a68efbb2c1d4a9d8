// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CountAggregation, CountAggregationSchema } from "./CountAggregation.js";
import { type Filter, FilterSchema } from "./Filter.js";
import { integer } from "./integer.js";
import type { MeterUnit } from "./MeterUnit.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type PropertyAggregation, PropertyAggregationSchema } from "./PropertyAggregation.js";
import { type UniqueAggregation, UniqueAggregationSchema } from "./UniqueAggregation.js";
import { variant } from "./variant.js";

export interface MeterCreate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** At least 3 characters. */
  name: string;
  /** Default: `"scalar"`. */
  unit?: MeterUnit | undefined;
  customLabel?: string | null | undefined;
  /** An integer. More than 0. */
  customMultiplier?: number | null | undefined;
  filter: Filter;
  aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
}

/** Checks a {@link MeterCreate}. */
export const MeterCreateSchema: ObjectSchema<MeterCreate> = /* @__PURE__ */ objectSchema<MeterCreate>({
  metadata: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
        v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
      ),
      v.maxEntries(50),
    ),
  ),
  name: v.pipe(v.string(), v.minLength(3)),
  unit: v.optional(v.string()),
  customLabel: v.nullish(v.string()),
  customMultiplier: v.nullish(v.pipe(integer(), v.gtValue(0))),
  filter: FilterSchema,
  aggregation: variant(
    "func",
    {
      avg: PropertyAggregationSchema,
      count: CountAggregationSchema,
      max: PropertyAggregationSchema,
      min: PropertyAggregationSchema,
      sum: PropertyAggregationSchema,
      unique: UniqueAggregationSchema,
    },
    CountAggregationSchema,
  ),
  organizationId: v.nullish(v.string()),
});
