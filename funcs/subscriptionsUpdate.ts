// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsUpdateRequestSchema } from "../models/SubscriptionsUpdateRequest.js";
import { subscriptionsUpdate as lite } from "./lite/subscriptionsUpdate.js";

export type { SubscriptionsUpdateError } from "./lite/subscriptionsUpdate.js";

/**
 * `PATCH /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `AlreadyCanceledSubscription` (403), `InactiveSubscription` (403), `PaymentNotReady` (403),
 * `ResourceNotFound` (404), `SubscriptionLocked` (409), `SubscriptionNotScheduledToCancel` (409),
 * `HTTPValidationError` (422).
 */
export const subscriptionsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsUpdateRequestSchema,
  SubscriptionSchema,
);
