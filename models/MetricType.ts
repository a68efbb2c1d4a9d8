// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What a figure is measured in: a plain number, money in cents, money in fractions of a cent too,
 * or a fraction where 1 is 100 %.
 */
export type MetricType = "scalar" | "currency" | "currency_sub_cent" | "percentage";
