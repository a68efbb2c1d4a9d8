// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What started a payment: `purchase`; `subscription_cycle`, a renewal or change; or a retry of a
 * failed one, by schedule (`retry_dunning`), by the customer, after a new payment method, or by
 * Polar's staff (`retry_admin`).
 */
export type PaymentTrigger =
  | "purchase"
  | "subscription_cycle"
  | "retry_dunning"
  | "retry_customer"
  | "retry_payment_method_update"
  | "retry_admin";
