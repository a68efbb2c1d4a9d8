// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { type SubscriptionUpdate, SubscriptionUpdateSchema } from "./SubscriptionUpdate.js";

/** The request of `subscriptionsUpdate`. */
export interface SubscriptionsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  subscriptionUpdate: SubscriptionUpdate;
}

/** Checks a {@link SubscriptionsUpdateRequest}. */
export const SubscriptionsUpdateRequestSchema: ObjectSchema<SubscriptionsUpdateRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsUpdateRequest>({
    id: v.string(),
    subscriptionUpdate: SubscriptionUpdateSchema,
  });
