// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription. */
export interface SubscriptionUpdateClearedMetadata {
  subscriptionId: string;
}

/** Checks a {@link SubscriptionUpdateClearedMetadata}. */
export const SubscriptionUpdateClearedMetadataSchema: ObjectSchema<SubscriptionUpdateClearedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateClearedMetadata>({ subscriptionId: string() });
