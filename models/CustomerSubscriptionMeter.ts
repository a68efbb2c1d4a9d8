// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerSubscriptionMeterMeter,
  CustomerSubscriptionMeterMeterSchema,
} from "./CustomerSubscriptionMeterMeter.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a subscription has metered in the current period. */
export interface CustomerSubscriptionMeter {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The ID of this count; the meter's own is `meterId`. A UUID (version 4). */
  id: string;
  /** Units used in the current period. Can be a fraction. */
  consumedUnits: number;
  /** Units given in advance for the current period. An integer. */
  creditedUnits: number;
  /** What the usage costs so far. In the currency's minor unit, such as cents. An integer. */
  amount: number;
  /** A UUID (version 4). */
  meterId: string;
  meter: CustomerSubscriptionMeterMeter;
}

/** Checks a {@link CustomerSubscriptionMeter}. */
export const CustomerSubscriptionMeterSchema: ObjectSchema<CustomerSubscriptionMeter> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionMeter>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    consumedUnits: number(),
    creditedUnits: integer(),
    amount: integer(),
    meterId: string(),
    meter: CustomerSubscriptionMeterMeterSchema,
  });
