// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type CustomFieldSortProperty =
  | "created_at"
  | "-created_at"
  | "slug"
  | "-slug"
  | "name"
  | "-name"
  | "type"
  | "-type";
