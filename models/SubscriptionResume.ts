// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionResume {
  resume: true;
}

/** Checks a {@link SubscriptionResume}. */
export const SubscriptionResumeSchema: ObjectSchema<SubscriptionResume> =
  /* @__PURE__ */ objectSchema<SubscriptionResume>({ resume: v.boolean() });
