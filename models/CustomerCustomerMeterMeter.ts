// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A meter, by name. */
export interface CustomerCustomerMeterMeter {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
}

/** Checks a {@link CustomerCustomerMeterMeter}. */
export const CustomerCustomerMeterMeterSchema: ObjectSchema<CustomerCustomerMeterMeter> =
  /* @__PURE__ */ objectSchema<CustomerCustomerMeterMeter>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    name: string(),
  });
