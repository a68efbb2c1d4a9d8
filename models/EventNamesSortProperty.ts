// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort names of events by; a leading `-` reverses the order. */
export type EventNamesSortProperty =
  | "name"
  | "-name"
  | "occurrences"
  | "-occurrences"
  | "first_seen"
  | "-first_seen"
  | "last_seen"
  | "-last_seen";
