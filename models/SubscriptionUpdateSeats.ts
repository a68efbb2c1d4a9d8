// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

export interface SubscriptionUpdateSeats {
  /** An integer. At least -2147483648. At most 2147483647. */
  seats: number;
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
}

/** Checks a {@link SubscriptionUpdateSeats}. */
export const SubscriptionUpdateSeatsSchema: ObjectSchema<SubscriptionUpdateSeats> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateSeats>({
    seats: v.pipe(integer(), v.minValue(-2147483648), v.maxValue(2147483647)),
    prorationBehavior: v.nullish(v.string()),
  });
