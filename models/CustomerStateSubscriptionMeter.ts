// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a subscription has metered in the current period. */
export interface CustomerStateSubscriptionMeter {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The ID of this count; the meter's own is `meterId`. A UUID (version 4). */
  id: string;
  /** Units used in the current period. Can be a fraction. */
  consumedUnits: number;
  /** Units given in advance for the current period. An integer. */
  creditedUnits: number;
  /**
   * What the usage costs so far, in the minor unit of the subscription's currency, such as cents.
   * An integer.
   */
  amount: number;
  /** The meter that is counted. A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link CustomerStateSubscriptionMeter}. */
export const CustomerStateSubscriptionMeterSchema: ObjectSchema<CustomerStateSubscriptionMeter> =
  /* @__PURE__ */ objectSchema<CustomerStateSubscriptionMeter>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    consumedUnits: number(),
    creditedUnits: integer(),
    amount: integer(),
    meterId: string(),
  });
