// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
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
    subscriptionId: string(),
    oldUnits: integer(),
    newUnits: integer(),
    prorationBehavior: string(),
  });
