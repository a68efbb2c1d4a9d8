// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort meters by; a leading `-` reverses the order. */
export type MeterSortProperty = "created_at" | "-created_at" | "name" | "-name";
