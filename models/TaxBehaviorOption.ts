// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `inclusive`: tax is in the price. `exclusive`: it is added. `location`: the one or the other, by
 * where the customer is.
 */
export type TaxBehaviorOption = "location" | "inclusive" | "exclusive";
