// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * When a changed subscription is paid. `invoice`: the difference for the rest of the period, now.
 * `prorate`: the same, on the next invoice. `next_period`: the change waits for the next period.
 * `reset`: a new period begins and is charged in full, now; only where Polar has enabled that.
 */
export type SubscriptionProrationBehavior = "invoice" | "prorate" | "next_period" | "reset";
