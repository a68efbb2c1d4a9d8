// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type DisputeStatus =
  | "prevented"
  | "early_warning"
  | "needs_response"
  | "under_review"
  | "lost"
  | "won";
