// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a customer has used of a meter, and has left. */
export interface CustomerStateMeter {
  /** The ID of this count; the meter's own is `meterId`. A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The meter that is counted. A UUID (version 4). */
  meterId: string;
  /** Units used since the meter was last reset. Can be a fraction. */
  consumedUnits: number;
  /** Units given in advance since the meter was last reset. An integer. */
  creditedUnits: number;
  /** Credited minus consumed units. Below 0: more was used than credited. */
  balance: number;
}

/** Checks a {@link CustomerStateMeter}. */
export const CustomerStateMeterSchema: ObjectSchema<CustomerStateMeter> =
  /* @__PURE__ */ objectSchema<CustomerStateMeter>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    meterId: string(),
    consumedUnits: number(),
    creditedUnits: integer(),
    balance: number(),
  });
