// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CountAggregation, CountAggregationSchema } from "./CountAggregation.js";
import { type Filter, FilterSchema } from "./Filter.js";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import type { MeterUnit } from "./MeterUnit.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type PropertyAggregation, PropertyAggregationSchema } from "./PropertyAggregation.js";
import { type UniqueAggregation, UniqueAggregationSchema } from "./UniqueAggregation.js";
import { variant } from "./variant.js";

export interface Meter {
  metadata: MetadataOutputType;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  unit: Open<MeterUnit>;
  customLabel?: string | null | undefined;
  /** An integer. */
  customMultiplier?: number | null | undefined;
  filter: Filter;
  aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  /** A UUID (version 4). */
  organizationId: string;
  archivedAt?: Date | null | undefined;
}

/** Checks a {@link Meter}. */
export const MeterSchema: ObjectSchema<Meter> = /* @__PURE__ */ objectSchema<Meter>({
  metadata: MetadataOutputTypeSchema,
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  name: v.string(),
  unit: v.string(),
  customLabel: nullish(v.string()),
  customMultiplier: nullish(integer()),
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
  organizationId: v.string(),
  archivedAt: nullish(v.date()),
});
