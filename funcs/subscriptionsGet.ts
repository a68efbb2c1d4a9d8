// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsGetRequestSchema } from "../models/SubscriptionsGetRequest.js";
import { subscriptionsGet as lite } from "./lite/subscriptionsGet.js";

export type { SubscriptionsGetError } from "./lite/subscriptionsGet.js";

/**
 * Gets a subscription by its ID, also an ended one.
 *
 * `ResourceNotFound`: the token reaches no such subscription. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `GET /v1/subscriptions/{id}`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const subscriptionsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsGetRequestSchema,
  SubscriptionSchema,
);
