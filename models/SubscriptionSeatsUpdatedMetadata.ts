// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription, and its seats before and after. */
export interface SubscriptionSeatsUpdatedMetadata {
  subscriptionId: string;
  /** An integer. */
  oldSeats: number;
  /** An integer. */
  newSeats: number;
  prorationBehavior: string;
}

/** Checks a {@link SubscriptionSeatsUpdatedMetadata}. */
export const SubscriptionSeatsUpdatedMetadataSchema: ObjectSchema<SubscriptionSeatsUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionSeatsUpdatedMetadata>({
    subscriptionId: string(),
    oldSeats: integer(),
    newSeats: integer(),
    prorationBehavior: string(),
  });
