// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort orders by; a leading `-` reverses the order. */
export type CustomerOrderSortProperty =
  | "created_at"
  | "-created_at"
  | "amount"
  | "-amount"
  | "net_amount"
  | "-net_amount"
  | "product"
  | "-product"
  | "subscription"
  | "-subscription";
