// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { type SubscriptionUpdate, SubscriptionUpdateSchema } from "./SubscriptionUpdate.js";
import { uuid } from "./uuid.js";

/** The request of `subscriptionsUpdate`. */
export interface SubscriptionsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  subscriptionUpdate: SubscriptionUpdate;
}

/** Checks a {@link SubscriptionsUpdateRequest}. */
export const SubscriptionsUpdateRequestSchema: ObjectSchema<SubscriptionsUpdateRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsUpdateRequest>({
    id: uuid(),
    subscriptionUpdate: SubscriptionUpdateSchema,
  });
