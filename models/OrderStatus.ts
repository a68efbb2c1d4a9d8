// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `draft`, for `ordersFinalize`; `pending`, to be paid; `paid`; `partially_refunded`; `refunded`;
 * `void`, no longer to be paid.
 */
export type OrderStatus = "draft" | "pending" | "paid" | "refunded" | "partially_refunded" | "void";
