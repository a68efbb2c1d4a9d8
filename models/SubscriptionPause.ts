// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionPause {
  pauseAtPeriodEnd: boolean;
  resumesAt?: Date | null | undefined;
}

/** Checks a {@link SubscriptionPause}. */
export const SubscriptionPauseSchema: ObjectSchema<SubscriptionPause> =
  /* @__PURE__ */ objectSchema<SubscriptionPause>({
    pauseAtPeriodEnd: v.boolean(),
    resumesAt: v.nullish(v.date()),
  });
