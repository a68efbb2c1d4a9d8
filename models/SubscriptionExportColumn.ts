// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** A column of the export. Those that are asked for come in the order that they are asked for. */
export type SubscriptionExportColumn =
  | "email"
  | "started_at"
  | "product"
  | "amount"
  | "currency"
  | "status"
  | "recurring_interval"
  | "customer_name"
  | "billing_name"
  | "billing_country"
  | "net_amount"
  | "discount"
  | "seats"
  | "current_period_start"
  | "current_period_end"
  | "cancel_at_period_end"
  | "canceled_at"
  | "ends_at"
  | "ended_at"
  | "cancellation_reason"
  | "trial_start"
  | "trial_end";
