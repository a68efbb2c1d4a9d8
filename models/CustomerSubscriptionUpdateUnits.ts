// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSubscriptionUpdateUnits {
  /** An integer. */
  units: number;
}

/** Checks a {@link CustomerSubscriptionUpdateUnits}. */
export const CustomerSubscriptionUpdateUnitsSchema: ObjectSchema<CustomerSubscriptionUpdateUnits> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionUpdateUnits>({ units: integer() });
