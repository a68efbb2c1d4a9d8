// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type OrderBillingReason =
  | "purchase"
  | "subscription_create"
  | "subscription_cycle"
  | "subscription_update"
  | "subscription_meter_cycle";
