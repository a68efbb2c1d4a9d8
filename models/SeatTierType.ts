// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `volume`: the tier that the number of seats falls into prices all of them. `graduated`: each
 * tier prices its own seats.
 */
export type SeatTierType = "volume" | "graduated";
