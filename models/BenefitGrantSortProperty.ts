// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort grants by; a leading `-` reverses the order. */
export type BenefitGrantSortProperty =
  | "created_at"
  | "-created_at"
  | "granted_at"
  | "-granted_at"
  | "revoked_at"
  | "-revoked_at";
