// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort by; a leading `-` reverses the order. */
export type CheckoutLinkSortProperty =
  | "created_at"
  | "-created_at"
  | "label"
  | "-label"
  | "success_url"
  | "-success_url"
  | "allow_discount_codes"
  | "-allow_discount_codes";
