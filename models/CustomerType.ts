// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** One person, or a group with members. An individual can become a team, not the reverse. */
export type CustomerType = "individual" | "team";
