// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomerSubscriptionMeterMeter,
  CustomerSubscriptionMeterMeterSchema,
} from "./CustomerSubscriptionMeterMeter.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSubscriptionMeter {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  consumedUnits: number;
  /** An integer. */
  creditedUnits: number;
  /** An integer. */
  amount: number;
  /** A UUID (version 4). */
  meterId: string;
  meter: CustomerSubscriptionMeterMeter;
}

/** Checks a {@link CustomerSubscriptionMeter}. */
export const CustomerSubscriptionMeterSchema: ObjectSchema<CustomerSubscriptionMeter> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionMeter>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    consumedUnits: v.number(),
    creditedUnits: integer(),
    amount: integer(),
    meterId: v.string(),
    meter: CustomerSubscriptionMeterMeterSchema,
  });
