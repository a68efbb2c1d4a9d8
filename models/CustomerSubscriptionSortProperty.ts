// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort subscriptions by; a leading `-` reverses the order. */
export type CustomerSubscriptionSortProperty =
  | "started_at"
  | "-started_at"
  | "amount"
  | "-amount"
  | "status"
  | "-status"
  | "organization"
  | "-organization"
  | "product"
  | "-product";
