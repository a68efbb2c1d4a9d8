// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** `inclusive`: tax is in the price. `exclusive`: it is added. */
export type TaxBehavior = "inclusive" | "exclusive";
