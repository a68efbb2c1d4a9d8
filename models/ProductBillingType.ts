// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Paid once, or by subscription. */
export type ProductBillingType = "one_time" | "recurring";
