// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Whether all clauses must be met (`and`), or one is enough (`or`). */
export type FilterConjunction = "and" | "or";
