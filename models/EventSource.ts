// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Who made an event: Polar (`system`) or you (`user`). */
export type EventSource = "system" | "user";
