// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** Changes the number of units of a subscription. */
export interface SubscriptionUpdateUnits {
  /** The number that it has already drops a change of units that waits. An integer. */
  units: number;
  /** When the difference is paid. Null or left out: as the organization has it set. */
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
}

/** Checks a {@link SubscriptionUpdateUnits}. */
export const SubscriptionUpdateUnitsSchema: ObjectSchema<SubscriptionUpdateUnits> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateUnits>({
    units: integer(),
    prorationBehavior: v.nullish(string()),
  });
