// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type BenefitSortProperty =
  | "created_at"
  | "-created_at"
  | "description"
  | "-description"
  | "type"
  | "-type"
  | "user_order"
  | "-user_order";
