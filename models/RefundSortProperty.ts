// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type RefundSortProperty = "created_at" | "-created_at" | "amount" | "-amount";
