// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `volume`: the tier that the quantity falls into prices all units. `graduated`: each tier prices
 * its own units.
 */
export type TierType = "volume" | "graduated";
