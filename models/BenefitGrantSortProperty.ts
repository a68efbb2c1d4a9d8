// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type BenefitGrantSortProperty =
  | "created_at"
  | "-created_at"
  | "granted_at"
  | "-granted_at"
  | "revoked_at"
  | "-revoked_at";
