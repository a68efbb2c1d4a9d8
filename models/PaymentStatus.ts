// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** How an attempt to pay went. */
export type PaymentStatus = "pending" | "succeeded" | "failed";
