// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Why money was given back. `dispute_prevention`: by Polar, before a dispute became costly. */
export type RefundReason =
  | "duplicate"
  | "fraudulent"
  | "customer_request"
  | "service_disruption"
  | "satisfaction_guarantee"
  | "dispute_prevention"
  | "other";
