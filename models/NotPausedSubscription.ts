// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `NotPausedSubscription`. */
export interface NotPausedSubscription {
  error: "NotPausedSubscription";
  detail: string;
}

/** Checks a {@link NotPausedSubscription}. */
export const NotPausedSubscriptionSchema: ObjectSchema<NotPausedSubscription> =
  /* @__PURE__ */ objectSchema<NotPausedSubscription>({ error: string(), detail: string() });
