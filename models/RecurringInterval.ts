// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** The unit of time in which a subscription recurs. */
export type RecurringInterval = "day" | "week" | "month" | "year";
