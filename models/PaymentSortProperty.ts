// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type PaymentSortProperty =
  | "created_at"
  | "-created_at"
  | "status"
  | "-status"
  | "amount"
  | "-amount"
  | "method"
  | "-method";
