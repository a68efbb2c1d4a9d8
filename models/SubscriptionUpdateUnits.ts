// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

export interface SubscriptionUpdateUnits {
  /** An integer. */
  units: number;
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
}

/** Checks a {@link SubscriptionUpdateUnits}. */
export const SubscriptionUpdateUnitsSchema: ObjectSchema<SubscriptionUpdateUnits> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateUnits>({
    units: integer(),
    prorationBehavior: v.nullish(v.string()),
  });
