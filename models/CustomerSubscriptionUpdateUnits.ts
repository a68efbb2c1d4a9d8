// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Another number of units for a subscription. */
export interface CustomerSubscriptionUpdateUnits {
  /** All units, not how many more. The number as it is drops a pending one. An integer. */
  units: number;
}

/** Checks a {@link CustomerSubscriptionUpdateUnits}. */
export const CustomerSubscriptionUpdateUnitsSchema: ObjectSchema<CustomerSubscriptionUpdateUnits> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionUpdateUnits>({ units: integer() });
