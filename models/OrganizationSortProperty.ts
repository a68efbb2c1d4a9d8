// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort organizations by; a leading `-` reverses the order. */
export type OrganizationSortProperty =
  | "created_at"
  | "-created_at"
  | "slug"
  | "-slug"
  | "name"
  | "-name"
  | "next_review_threshold"
  | "-next_review_threshold"
  | "days_in_status"
  | "-days_in_status";
