// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Whose a token is: a person's, or an organization's. */
export type SubType = "user" | "organization";
