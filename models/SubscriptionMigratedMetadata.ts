// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The subscription that was moved to Polar. */
export interface SubscriptionMigratedMetadata {
  subscriptionId: string;
  /** Where it came from, such as `stripe`. */
  provider: string;
  /** Its ID there. */
  providerSubscriptionId: string;
  productId: string;
}

/** Checks a {@link SubscriptionMigratedMetadata}. */
export const SubscriptionMigratedMetadataSchema: ObjectSchema<SubscriptionMigratedMetadata> =
  /* @__PURE__ */ objectSchema<SubscriptionMigratedMetadata>({
    subscriptionId: string(),
    provider: string(),
    providerSubscriptionId: string(),
    productId: string(),
  });
