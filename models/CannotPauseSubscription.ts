// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `CannotPauseSubscription`. */
export interface CannotPauseSubscription {
  error: "CannotPauseSubscription";
  detail: string;
}

/** Checks a {@link CannotPauseSubscription}. */
export const CannotPauseSubscriptionSchema: ObjectSchema<CannotPauseSubscription> =
  /* @__PURE__ */ objectSchema<CannotPauseSubscription>({ error: string(), detail: string() });
