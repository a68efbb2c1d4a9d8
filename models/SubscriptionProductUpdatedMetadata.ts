// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription, its old and its new product. */
export interface SubscriptionProductUpdatedMetadata {
  subscriptionId: string;
  oldProductId: string;
  newProductId: string;
}

/** Checks a {@link SubscriptionProductUpdatedMetadata}. */
export const SubscriptionProductUpdatedMetadataSchema: ObjectSchema<SubscriptionProductUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionProductUpdatedMetadata>({
    subscriptionId: string(),
    oldProductId: string(),
    newProductId: string(),
  });
