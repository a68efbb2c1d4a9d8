// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type DiscountSortProperty =
  | "created_at"
  | "-created_at"
  | "name"
  | "-name"
  | "code"
  | "-code"
  | "redemptions_count"
  | "-redemptions_count"
  | "ends_at"
  | "-ends_at";
