// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Meter, MeterSchema } from "./Meter.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a subscription has metered in the current period. */
export interface SubscriptionMeter {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The ID of this count; the meter's own is `meterId`. A UUID (version 4). */
  id: string;
  /** Units used so far. Can be a fraction. */
  consumedUnits: number;
  /** Units given in advance. An integer. */
  creditedUnits: number;
  /**
   * What the usage costs so far, in the minor unit of the subscription's currency, such as cents.
   * An integer.
   */
  amount: number;
  /** A UUID (version 4). */
  meterId: string;
  meter: Meter;
}

/** Checks a {@link SubscriptionMeter}. */
export const SubscriptionMeterSchema: ObjectSchema<SubscriptionMeter> =
  /* @__PURE__ */ objectSchema<SubscriptionMeter>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    consumedUnits: number(),
    creditedUnits: integer(),
    amount: integer(),
    meterId: string(),
    meter: MeterSchema,
  });
