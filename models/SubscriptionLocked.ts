// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Another change of the subscription is under way. Try again. */
export interface SubscriptionLocked {
  error: "SubscriptionLocked";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link SubscriptionLocked}. */
export const SubscriptionLockedSchema: ObjectSchema<SubscriptionLocked> =
  /* @__PURE__ */ objectSchema<SubscriptionLocked>({ error: string(), detail: string() });
