// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsRevokeRequestSchema } from "../models/SubscriptionsRevokeRequest.js";
import { subscriptionsRevoke as lite } from "./lite/subscriptionsRevoke.js";

export type { SubscriptionsRevokeError } from "./lite/subscriptionsRevoke.js";

/**
 * Ends a subscription at once, and returns it.
 *
 * Cannot be undone. Benefits and seats are revoked, unpaid orders become void and nothing is
 * refunded (see `refundsCreate`). The customer gets an e-mail, unless the organization has
 * switched it off; the webhooks `subscription.updated`, `subscription.canceled` and
 * `subscription.revoked` are sent. To let it run to the end of the period, or to store a reason,
 * use `subscriptionsUpdate`. `AlreadyCanceledSubscription`: it has ended before, so a second call
 * does no harm. `SubscriptionLocked`: another change of it is under way; try again.
 * `ResourceNotFound`: the token reaches no such subscription. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `DELETE /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `SubscriptionLocked` (409), `HTTPValidationError` (422).
 */
export const subscriptionsRevoke: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsRevokeRequestSchema,
  SubscriptionSchema,
);
