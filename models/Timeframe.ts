// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** The unit of time of a license key's life. */
export type Timeframe = "year" | "month" | "day";
