// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** A company that processes payments for Polar. */
export type PaymentProcessor = "stripe";
