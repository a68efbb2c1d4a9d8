// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionNotScheduledToCancel {
  error: "SubscriptionNotScheduledToCancel";
  detail: string;
}

/** Checks a {@link SubscriptionNotScheduledToCancel}. */
export const SubscriptionNotScheduledToCancelSchema: ObjectSchema<SubscriptionNotScheduledToCancel> =
  /* @__PURE__ */ objectSchema<SubscriptionNotScheduledToCancel>({ error: v.string(), detail: v.string() });
