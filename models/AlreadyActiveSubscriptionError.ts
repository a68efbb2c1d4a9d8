// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The customer has a subscription, and the organization allows one each. */
export interface AlreadyActiveSubscriptionError {
  error: "AlreadyActiveSubscriptionError";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link AlreadyActiveSubscriptionError}. */
export const AlreadyActiveSubscriptionErrorSchema: ObjectSchema<AlreadyActiveSubscriptionError> =
  /* @__PURE__ */ objectSchema<AlreadyActiveSubscriptionError>({ error: string(), detail: string() });
