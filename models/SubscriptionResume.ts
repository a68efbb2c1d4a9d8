// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Ends the pause of a subscription: a new period starts now and is charged. */
export interface SubscriptionResume {
  resume: true;
}

/** Checks a {@link SubscriptionResume}. */
export const SubscriptionResumeSchema: ObjectSchema<SubscriptionResume> =
  /* @__PURE__ */ objectSchema<SubscriptionResume>({ resume: boolean() });
