// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The end of a pause: a new period begins now, and is charged now. */
export interface CustomerSubscriptionResume {
  resume: true;
}

/** Checks a {@link CustomerSubscriptionResume}. */
export const CustomerSubscriptionResumeSchema: ObjectSchema<CustomerSubscriptionResume> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionResume>({ resume: boolean() });
