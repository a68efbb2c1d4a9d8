// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type ProductSortProperty =
  | "created_at"
  | "-created_at"
  | "name"
  | "-name"
  | "price_amount_type"
  | "-price_amount_type"
  | "price_amount"
  | "-price_amount";
