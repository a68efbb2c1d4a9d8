// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Whether a form must ask, may ask, or need not ask. */
export type BillingAddressFieldMode = "required" | "optional" | "disabled";
