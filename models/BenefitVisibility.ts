// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Who sees a benefit: with `public`, the customers that have it. */
export type BenefitVisibility = "draft" | "private" | "public";
