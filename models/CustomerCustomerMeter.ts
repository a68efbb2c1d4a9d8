// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomerCustomerMeterMeter,
  CustomerCustomerMeterMeterSchema,
} from "./CustomerCustomerMeterMeter.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerCustomerMeter {
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
  meter: CustomerCustomerMeterMeter;
}

/** Checks a {@link CustomerCustomerMeter}. */
export const CustomerCustomerMeterSchema: ObjectSchema<CustomerCustomerMeter> =
  /* @__PURE__ */ objectSchema<CustomerCustomerMeter>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    customerId: v.string(),
    meterId: v.string(),
    consumedUnits: v.number(),
    creditedUnits: integer(),
    balance: v.number(),
    meter: CustomerCustomerMeterMeterSchema,
  });
