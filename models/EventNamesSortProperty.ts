// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type EventNamesSortProperty =
  | "name"
  | "-name"
  | "occurrences"
  | "-occurrences"
  | "first_seen"
  | "-first_seen"
  | "last_seen"
  | "-last_seen";
