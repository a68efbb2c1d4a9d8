// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type CheckoutSortProperty =
  | "created_at"
  | "-created_at"
  | "expires_at"
  | "-expires_at"
  | "status"
  | "-status";
