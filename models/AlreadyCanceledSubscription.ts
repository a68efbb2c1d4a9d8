// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription has ended, or is set to end with its period. */
export interface AlreadyCanceledSubscription {
  error: "AlreadyCanceledSubscription";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link AlreadyCanceledSubscription}. */
export const AlreadyCanceledSubscriptionSchema: ObjectSchema<AlreadyCanceledSubscription> =
  /* @__PURE__ */ objectSchema<AlreadyCanceledSubscription>({ error: string(), detail: string() });
