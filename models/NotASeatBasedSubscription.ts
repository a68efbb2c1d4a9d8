// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `NotASeatBasedSubscription`. */
export interface NotASeatBasedSubscription {
  error: "NotASeatBasedSubscription";
  detail: string;
}

/** Checks a {@link NotASeatBasedSubscription}. */
export const NotASeatBasedSubscriptionSchema: ObjectSchema<NotASeatBasedSubscription> =
  /* @__PURE__ */ objectSchema<NotASeatBasedSubscription>({ error: string(), detail: string() });
