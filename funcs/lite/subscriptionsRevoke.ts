// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionLocked } from "../../models/SubscriptionLocked.js";
import type { SubscriptionsRevokeRequest } from "../../models/SubscriptionsRevokeRequest.js";

/** What {@link subscriptionsRevoke} can fail with. */
export type SubscriptionsRevokeError =
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"SubscriptionLocked", SubscriptionLocked>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const subscriptionsRevoke: Endpoint<
  SubscriptionsRevokeRequest,
  Subscription,
  SubscriptionsRevokeError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/subscriptions/{id}",
  errors: ["AlreadyCanceledSubscription", "ResourceNotFound", "SubscriptionLocked", "HTTPValidationError"],
  read: json,
});
