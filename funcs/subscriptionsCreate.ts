// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsCreateRequestSchema } from "../models/SubscriptionsCreateRequest.js";
import { subscriptionsCreate as lite } from "./lite/subscriptionsCreate.js";

export type { SubscriptionsCreateError } from "./lite/subscriptionsCreate.js";

/**
 * `POST /v1/subscriptions/`. Scopes: `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsCreateRequestSchema,
  SubscriptionSchema,
);
