// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean, date } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * Lets an active subscription pause when its period ends, or not after all. Benefits go while it
 * is paused.
 */
export interface SubscriptionPause {
  /** False drops a pause that has not begun. */
  pauseAtPeriodEnd: boolean;
  /**
   * When it resumes by itself, after the end of the period. Null or left out: not before it is
   * told to.
   */
  resumesAt?: Date | null | undefined;
}

/** Checks a {@link SubscriptionPause}. */
export const SubscriptionPauseSchema: ObjectSchema<SubscriptionPause> =
  /* @__PURE__ */ objectSchema<SubscriptionPause>({
    pauseAtPeriodEnd: boolean(),
    resumesAt: v.nullish(date()),
  });
