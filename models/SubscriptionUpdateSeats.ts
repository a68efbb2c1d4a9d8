// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** Changes the number of seats of a subscription. */
export interface SubscriptionUpdateSeats {
  /**
   * Not fewer than are assigned. The number that it has already drops a change of seats that
   * waits. An integer. At least -2147483648. At most 2147483647.
   */
  seats: number;
  /** When the difference is paid. Null or left out: as the organization has it set. */
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
}

/** Checks a {@link SubscriptionUpdateSeats}. */
export const SubscriptionUpdateSeatsSchema: ObjectSchema<SubscriptionUpdateSeats> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateSeats>({
    seats: v.pipe(integer(), v.minValue(-2147483648), v.maxValue(2147483647)),
    prorationBehavior: v.nullish(string()),
  });
