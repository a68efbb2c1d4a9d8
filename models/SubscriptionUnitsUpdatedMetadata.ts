// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription, and its units before and after. */
export interface SubscriptionUnitsUpdatedMetadata {
  subscriptionId: string;
  /** An integer. */
  oldUnits: number;
  /** An integer. */
  newUnits: number;
  prorationBehavior: string;
}

/** Checks a {@link SubscriptionUnitsUpdatedMetadata}. */
export const SubscriptionUnitsUpdatedMetadataSchema: ObjectSchema<SubscriptionUnitsUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionUnitsUpdatedMetadata>({
    subscriptionId: v.string(),
    oldUnits: integer(),
    newUnits: integer(),
    prorationBehavior: v.string(),
  });
