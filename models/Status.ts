// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** The status of a license key that was rotated. */
export type Status = "granted" | "disabled";
