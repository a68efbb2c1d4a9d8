// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type CustomFieldSortProperty =
  | "created_at"
  | "-created_at"
  | "slug"
  | "-slug"
  | "name"
  | "-name"
  | "type"
  | "-type";
