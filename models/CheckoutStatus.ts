// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `open`; `confirmed`, the payment is being settled; `succeeded`, it was paid; `expired`;
 * `failed`, for technical reasons, which is rare: after a declined payment the session is `open`
 * again.
 */
export type CheckoutStatus = "open" | "expired" | "confirmed" | "succeeded" | "failed";
