// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** An amount off, or a percentage. */
export type DiscountType = "fixed" | "percentage";
