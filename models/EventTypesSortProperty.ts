// Generated from the Polar API 2026-10 (generator 2). Do not edit.

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
