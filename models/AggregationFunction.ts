// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to make of several values. */
export type AggregationFunction = "count" | "sum" | "max" | "min" | "avg" | "unique";
