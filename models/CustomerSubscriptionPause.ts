// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean, date } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A pause from the end of the period on, or its end before it begins. */
export interface CustomerSubscriptionPause {
  /** False takes back a pause that has not begun; one that has ends with `resume`. */
  pauseAtPeriodEnd: boolean;
  /** After the end of the period. Left out or null: paused until resumed. */
  resumesAt?: Date | null | undefined;
}

/** Checks a {@link CustomerSubscriptionPause}. */
export const CustomerSubscriptionPauseSchema: ObjectSchema<CustomerSubscriptionPause> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionPause>({
    pauseAtPeriodEnd: boolean(),
    resumesAt: v.nullish(date()),
  });
