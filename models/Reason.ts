// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Why money is to be given back. */
export type Reason =
  | "duplicate"
  | "fraudulent"
  | "customer_request"
  | "service_disruption"
  | "satisfaction_guarantee"
  | "other";
