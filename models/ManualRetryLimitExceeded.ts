// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The customer has used its five attempts to pay this order. Not a rate limit: waiting does not
 * help.
 */
export interface ManualRetryLimitExceeded {
  error: "ManualRetryLimitExceeded";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link ManualRetryLimitExceeded}. */
export const ManualRetryLimitExceededSchema: ObjectSchema<ManualRetryLimitExceeded> =
  /* @__PURE__ */ objectSchema<ManualRetryLimitExceeded>({ error: string(), detail: string() });
