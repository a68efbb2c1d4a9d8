// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceSubscriptionSchema } from "../models/ListResourceSubscription.js";
import { SubscriptionsListRequestSchema } from "../models/SubscriptionsListRequest.js";
import { subscriptionsList as lite } from "./lite/subscriptionsList.js";

export type { SubscriptionsListError } from "./lite/subscriptionsList.js";

/**
 * `GET /v1/subscriptions/`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsListRequestSchema,
  ListResourceSubscriptionSchema,
);
