// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type CountAggregation, CountAggregationSchema } from "./CountAggregation.js";
import { closedVariant } from "./closedVariant.js";
import { eachKey } from "./eachKey.js";
import { type Filter, FilterSchema } from "./Filter.js";
import type { MeterUnit } from "./MeterUnit.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type PropertyAggregation, PropertyAggregationSchema } from "./PropertyAggregation.js";
import { boolean, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type UniqueAggregation, UniqueAggregationSchema } from "./UniqueAggregation.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a meter. A field left out stays as it is. */
export interface MeterUpdate {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** Customers see it on invoices and with their usage. At least 3 characters. */
  name?: string | null | undefined;
  /** How prices and usage are written for customers; counts and bills are the same with any. */
  unit?: MeterUnit | null | undefined;
  /** The name of one unit, such as `request`. For the unit `custom`. */
  customLabel?: string | null | undefined;
  /**
   * How many units a shown price is for, such as 1000; prices and counts stay for one. Counts only
   * with the unit `custom`. An integer. More than 0.
   */
  customMultiplier?: number | null | undefined;
  /**
   * Which events count. Refused once events were counted, even if it is the same: leave it out
   * then.
   */
  filter?: Filter | null | undefined;
  /**
   * What is made of the events that count. Refused once events were counted, even if it is the
   * same: leave it out then.
   */
  aggregation?: CountAggregation | PropertyAggregation | UniqueAggregation | null | undefined;
  /** True archives the meter, false takes it back into use. */
  isArchived?: boolean | null | undefined;
}

/** Checks a {@link MeterUpdate}. */
export const MeterUpdateSchema: ObjectSchema<MeterUpdate> = /* @__PURE__ */ objectSchema<MeterUpdate>({
  metadata: v.optional(
    v.pipe(
      mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
      eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
      v.maxEntries(50),
    ),
  ),
  name: v.nullish(v.pipe(string(), v.minLength(3))),
  unit: v.nullish(string()),
  customLabel: v.nullish(string()),
  customMultiplier: v.nullish(v.pipe(integer(), v.gtValue(0))),
  filter: v.nullish(FilterSchema),
  aggregation: v.nullish(
    closedVariant("func", {
      avg: PropertyAggregationSchema,
      count: CountAggregationSchema,
      max: PropertyAggregationSchema,
      min: PropertyAggregationSchema,
      sum: PropertyAggregationSchema,
      unique: UniqueAggregationSchema,
      "": unionSchema(CountAggregationSchema, UniqueAggregationSchema),
    }),
  ),
  isArchived: v.nullish(boolean()),
});
