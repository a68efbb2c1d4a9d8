// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * How long a subscription has a discount: `once`, for the first payment; `forever`; `repeating`,
 * for a number of months. One-time purchases have it once anyway.
 */
export type DiscountDuration = "once" | "forever" | "repeating";
