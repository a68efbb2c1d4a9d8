// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type ProductPriceSource = "catalog" | "ad_hoc";
