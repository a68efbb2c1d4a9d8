// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Where a price comes from: `catalog`, the product; `ad_hoc`, one checkout session only. */
export type ProductPriceSource = "catalog" | "ad_hoc";
