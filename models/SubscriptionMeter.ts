// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type Meter, MeterSchema } from "./Meter.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionMeter {
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
  meter: Meter;
}

/** Checks a {@link SubscriptionMeter}. */
export const SubscriptionMeterSchema: ObjectSchema<SubscriptionMeter> =
  /* @__PURE__ */ objectSchema<SubscriptionMeter>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    consumedUnits: v.number(),
    creditedUnits: integer(),
    amount: integer(),
    meterId: v.string(),
    meter: MeterSchema,
  });
