// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Another number of seats for a subscription. */
export interface CustomerSubscriptionUpdateSeats {
  /**
   * All seats, not how many more. Not below those that are assigned. The number as it is drops a
   * pending one. An integer. At least -2147483648. At most 2147483647.
   */
  seats: number;
}

/** Checks a {@link CustomerSubscriptionUpdateSeats}. */
export const CustomerSubscriptionUpdateSeatsSchema: ObjectSchema<CustomerSubscriptionUpdateSeats> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionUpdateSeats>({
    seats: v.pipe(integer(), v.minValue(-2147483648), v.maxValue(2147483647)),
  });
