// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort wallets by; a leading `-` reverses the order. */
export type CustomerWalletSortProperty = "created_at" | "-created_at" | "balance" | "-balance";
