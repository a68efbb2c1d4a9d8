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

/** A meter to create. */
export interface MeterCreate {
  /**
   * Your own data. Strings have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key.
   * Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** Customers see it on invoices and with their usage. At least 3 characters. */
  name: string;
  /**
   * How prices and usage are written for customers; counts and bills are the same with any.
   * Default: `"scalar"`.
   */
  unit?: MeterUnit | undefined;
  /**
   * The name of one unit, such as `request`. Required with the unit `custom`, refused with
   * another.
   */
  customLabel?: string | null | undefined;
  /**
   * How many units a shown price is for, such as 1000; prices and counts stay for one. Counts only
   * with the unit `custom`. Without it 1. An integer. More than 0.
   */
  customMultiplier?: number | null | undefined;
  /** Which events count. */
  filter: Filter;
  /** What is made of the events that count. */
  aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
}

/** Checks a {@link MeterCreate}. */
export const MeterCreateSchema: ObjectSchema<MeterCreate> = /* @__PURE__ */ objectSchema<MeterCreate>({
  metadata: v.optional(
    v.pipe(
      mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
      eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
      v.maxEntries(50),
    ),
  ),
  name: v.pipe(string(), v.minLength(3)),
  unit: v.optional(string()),
  customLabel: v.nullish(string()),
  customMultiplier: v.nullish(v.pipe(integer(), v.gtValue(0))),
  filter: FilterSchema,
  aggregation: closedVariant("func", {
    avg: PropertyAggregationSchema,
    count: CountAggregationSchema,
    max: PropertyAggregationSchema,
    min: PropertyAggregationSchema,
    sum: PropertyAggregationSchema,
    unique: UniqueAggregationSchema,
    "": unionSchema(CountAggregationSchema, UniqueAggregationSchema),
  }),
  organizationId: v.nullish(string()),
});
