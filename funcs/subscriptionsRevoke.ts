// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsRevokeRequestSchema } from "../models/SubscriptionsRevokeRequest.js";
import { subscriptionsRevoke as lite } from "./lite/subscriptionsRevoke.js";

export type { SubscriptionsRevokeError } from "./lite/subscriptionsRevoke.js";

/**
 * `DELETE /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `SubscriptionLocked` (409), `HTTPValidationError` (422).
 */
export const subscriptionsRevoke: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsRevokeRequestSchema,
  SubscriptionSchema,
);
