/** A step of a time series. */
export type TimeInterval = "year" | "month" | "week" | "day" | "hour";
