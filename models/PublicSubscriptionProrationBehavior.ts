// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * When a change of a subscription is charged: at once (`invoice`), with the next invoice
 * (`prorate`), or not, as it only takes effect with the next period (`next_period`).
 */
export type PublicSubscriptionProrationBehavior = "invoice" | "prorate" | "next_period";
