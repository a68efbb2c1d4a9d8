// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** How far a refund is. Only `succeeded` has given money back. */
export type RefundStatus = "pending" | "succeeded" | "failed" | "canceled";
