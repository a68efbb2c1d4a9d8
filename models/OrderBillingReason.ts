// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * Why there is an order: `purchase`, once; `subscription_create`, the first of a subscription;
 * `subscription_cycle`, a renewal or the last invoice; `subscription_update`, a change;
 * `subscription_meter_cycle`, usage between renewals.
 */
export type OrderBillingReason =
  | "purchase"
  | "subscription_create"
  | "subscription_cycle"
  | "subscription_update"
  | "subscription_meter_cycle";
