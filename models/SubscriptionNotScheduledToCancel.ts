// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription is not set to end, so there is nothing to take back. */
export interface SubscriptionNotScheduledToCancel {
  error: "SubscriptionNotScheduledToCancel";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link SubscriptionNotScheduledToCancel}. */
export const SubscriptionNotScheduledToCancelSchema: ObjectSchema<SubscriptionNotScheduledToCancel> =
  /* @__PURE__ */ objectSchema<SubscriptionNotScheduledToCancel>({ error: string(), detail: string() });
