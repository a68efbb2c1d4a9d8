// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * `early_warning`, it may come; `needs_response`, it waits for you; `under_review`, it waits for
 * the bank; `won`; `lost`; `prevented`, the money was given back in time to spare the fee.
 */
export type DisputeStatus =
  | "prevented"
  | "early_warning"
  | "needs_response"
  | "under_review"
  | "lost"
  | "won";
