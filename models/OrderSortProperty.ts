// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type OrderSortProperty =
  | "created_at"
  | "-created_at"
  | "status"
  | "-status"
  | "invoice_number"
  | "-invoice_number"
  | "amount"
  | "-amount"
  | "net_amount"
  | "-net_amount"
  | "customer"
  | "-customer"
  | "product"
  | "-product"
  | "discount"
  | "-discount"
  | "subscription"
  | "-subscription";
