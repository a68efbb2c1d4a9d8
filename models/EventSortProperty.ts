// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort events by; a leading `-` reverses the order. */
export type EventSortProperty = "timestamp" | "-timestamp";
