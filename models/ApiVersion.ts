// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** A version of the API. */
export type ApiVersion = "2026-04" | "2026-10";
