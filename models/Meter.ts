// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CountAggregation, CountAggregationSchema } from "./CountAggregation.js";
import { type Filter, FilterSchema } from "./Filter.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import type { MeterUnit } from "./MeterUnit.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type PropertyAggregation, PropertyAggregationSchema } from "./PropertyAggregation.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type UniqueAggregation, UniqueAggregationSchema } from "./UniqueAggregation.js";
import { unionSchema } from "./unionSchema.js";
import { variant } from "./variant.js";

/** A rule that counts events: which ones, and how. Prices and credits are given per unit of it. */
export interface Meter {
  /** Your own data on the meter. */
  metadata: MetadataOutputType;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Customers see it on invoices and with their usage. */
  name: string;
  /** How prices and usage are written for customers; counts and bills are the same with any. */
  unit: Open<MeterUnit>;
  /** The name of one unit, such as `request`. Null unless the unit is `custom`. */
  customLabel?: string | null | undefined;
  /**
   * How many units a shown price is for, such as 1000; prices and counts stay for one. Counts only
   * with the unit `custom`. An integer.
   */
  customMultiplier?: number | null | undefined;
  /** Which events count. */
  filter: Filter;
  /** What is made of the events that count. */
  aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  /** A UUID (version 4). */
  organizationId: string;
  /** Null: it is in use. An archived meter no longer counts or bills. */
  archivedAt?: Date | null | undefined;
}

/** Checks a {@link Meter}. */
export const MeterSchema: ObjectSchema<Meter> = /* @__PURE__ */ objectSchema<Meter>({
  metadata: MetadataOutputTypeSchema,
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  name: string(),
  unit: string(),
  customLabel: nullish(string()),
  customMultiplier: nullish(integer()),
  filter: FilterSchema,
  aggregation: variant("func", {
    avg: PropertyAggregationSchema,
    count: CountAggregationSchema,
    max: PropertyAggregationSchema,
    min: PropertyAggregationSchema,
    sum: PropertyAggregationSchema,
    unique: UniqueAggregationSchema,
    "": unionSchema(CountAggregationSchema, UniqueAggregationSchema),
  }),
  organizationId: string(),
  archivedAt: nullish(date()),
});
