// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What to sort benefits by; a leading `-` reverses the order. `user_order`: as in the filter `id`,
 * without which it has no effect.
 */
export type BenefitSortProperty =
  | "created_at"
  | "-created_at"
  | "description"
  | "-description"
  | "type"
  | "-type"
  | "user_order"
  | "-user_order";
