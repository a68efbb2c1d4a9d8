// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerCustomerMeterMeter,
  CustomerCustomerMeterMeterSchema,
} from "./CustomerCustomerMeterMeter.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What the customer has used of a meter, and has left. */
export interface CustomerCustomerMeter {
  /** The ID of this count; the meter's own is `meterId`. A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  meterId: string;
  /** Units used since the meter was last reset. Can be a fraction. */
  consumedUnits: number;
  /** Units given in advance since the meter was last reset. An integer. */
  creditedUnits: number;
  /** Credited minus consumed units. Below 0: more was used than credited. */
  balance: number;
  meter: CustomerCustomerMeterMeter;
}

/** Checks a {@link CustomerCustomerMeter}. */
export const CustomerCustomerMeterSchema: ObjectSchema<CustomerCustomerMeter> =
  /* @__PURE__ */ objectSchema<CustomerCustomerMeter>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    customerId: string(),
    meterId: string(),
    consumedUnits: number(),
    creditedUnits: integer(),
    balance: number(),
    meter: CustomerCustomerMeterMeterSchema,
  });
