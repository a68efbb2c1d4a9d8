// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Why a customer canceled. */
export type CustomerCancellationReason =
  | "customer_service"
  | "low_quality"
  | "missing_features"
  | "switched_service"
  | "too_complex"
  | "too_expensive"
  | "unused"
  | "other";
