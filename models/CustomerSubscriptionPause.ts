// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSubscriptionPause {
  pauseAtPeriodEnd: boolean;
  resumesAt?: Date | null | undefined;
}

/** Checks a {@link CustomerSubscriptionPause}. */
export const CustomerSubscriptionPauseSchema: ObjectSchema<CustomerSubscriptionPause> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionPause>({
    pauseAtPeriodEnd: v.boolean(),
    resumesAt: v.nullish(v.date()),
  });
