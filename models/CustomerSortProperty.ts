// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort customers by; a leading `-` reverses the order. */
export type CustomerSortProperty = "created_at" | "-created_at" | "email" | "-email" | "name" | "-name";
