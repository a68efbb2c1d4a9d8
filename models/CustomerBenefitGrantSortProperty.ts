// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type CustomerBenefitGrantSortProperty =
  | "granted_at"
  | "-granted_at"
  | "type"
  | "-type"
  | "organization"
  | "-organization"
  | "product_benefit"
  | "-product_benefit";
