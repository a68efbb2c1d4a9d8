// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type SubscriptionSortProperty =
  | "customer"
  | "-customer"
  | "status"
  | "-status"
  | "started_at"
  | "-started_at"
  | "current_period_end"
  | "-current_period_end"
  | "ended_at"
  | "-ended_at"
  | "ends_at"
  | "-ends_at"
  | "amount"
  | "-amount"
  | "product"
  | "-product"
  | "discount"
  | "-discount";
