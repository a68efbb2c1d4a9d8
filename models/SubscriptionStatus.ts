// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `trialing` and `active` give benefits. `past_due`: a renewal failed and is tried again, which
 * ends in `active` or `canceled`; benefits go at once or after the organization's grace period.
 * `paused`; `canceled`, it has ended. `incomplete`, `incomplete_expired` and `unpaid` are left
 * from earlier times.
 */
export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused";
