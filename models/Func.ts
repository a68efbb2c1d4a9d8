// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to make of the numbers. */
export type Func = "sum" | "max" | "min" | "avg";
