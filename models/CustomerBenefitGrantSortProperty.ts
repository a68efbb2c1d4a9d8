// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What to sort grants by; a leading `-` reverses the order. `product_benefit` is the order in
 * which the product shows its benefits.
 */
export type CustomerBenefitGrantSortProperty =
  | "granted_at"
  | "-granted_at"
  | "type"
  | "-type"
  | "organization"
  | "-organization"
  | "product_benefit"
  | "-product_benefit";
