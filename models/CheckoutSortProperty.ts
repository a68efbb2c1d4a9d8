// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type CheckoutSortProperty =
  | "created_at"
  | "-created_at"
  | "expires_at"
  | "-expires_at"
  | "status"
  | "-status";
