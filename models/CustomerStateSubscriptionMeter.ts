// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerStateSubscriptionMeter {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  consumedUnits: number;
  creditedUnits: number;
  amount: number;
  /** A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link CustomerStateSubscriptionMeter}. */
export const CustomerStateSubscriptionMeterSchema: ObjectSchema<CustomerStateSubscriptionMeter> =
  /* @__PURE__ */ objectSchema<CustomerStateSubscriptionMeter>({
    createdAt: v.date(),
    modifiedAt: v.nullish(v.date()),
    id: v.string(),
    consumedUnits: v.number(),
    creditedUnits: v.pipe(v.number(), v.integer()),
    amount: v.pipe(v.number(), v.integer()),
    meterId: v.string(),
  });
