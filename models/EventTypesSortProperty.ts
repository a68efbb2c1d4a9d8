// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort kinds of events by; a leading `-` reverses the order. */
export type EventTypesSortProperty =
  | "name"
  | "-name"
  | "label"
  | "-label"
  | "occurrences"
  | "-occurrences"
  | "first_seen"
  | "-first_seen"
  | "last_seen"
  | "-last_seen";
