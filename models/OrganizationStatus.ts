// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * Where an organization stands with Polar. `created` cannot take payments yet; `review`, `snoozed`
 * and `active` can; `denied` and `blocked` may not; `offboarding` and `offboarded` are leaving.
 */
export type OrganizationStatus =
  | "created"
  | "review"
  | "snoozed"
  | "denied"
  | "active"
  | "blocked"
  | "offboarding"
  | "offboarded";
