// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type PaymentTrigger =
  | "purchase"
  | "subscription_cycle"
  | "retry_dunning"
  | "retry_customer"
  | "retry_payment_method_update"
  | "retry_admin";
