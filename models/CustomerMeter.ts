// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Customer, CustomerSchema } from "./Customer.js";
import { integer } from "./integer.js";
import { type Meter, MeterSchema } from "./Meter.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerMeter {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  meterId: string;
  consumedUnits: number;
  /** An integer. */
  creditedUnits: number;
  balance: number;
  customer: Customer;
  meter: Meter;
}

/** Checks a {@link CustomerMeter}. */
export const CustomerMeterSchema: ObjectSchema<CustomerMeter> = /* @__PURE__ */ objectSchema<CustomerMeter>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  customerId: v.string(),
  meterId: v.string(),
  consumedUnits: v.number(),
  creditedUnits: integer(),
  balance: v.number(),
  customer: CustomerSchema,
  meter: MeterSchema,
});
