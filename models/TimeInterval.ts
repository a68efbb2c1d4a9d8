// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** How long each period is. */
export type TimeInterval = "year" | "month" | "week" | "day" | "hour";
