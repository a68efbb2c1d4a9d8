// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort members by; a leading `-` reverses the order. */
export type MemberSortProperty = "created_at" | "-created_at";
