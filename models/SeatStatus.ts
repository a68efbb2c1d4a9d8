// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * Where a seat stands: invited (`pending`), held with its benefits (`claimed`), or taken back and
 * free again (`revoked`).
 */
export type SeatStatus = "pending" | "claimed" | "revoked";
