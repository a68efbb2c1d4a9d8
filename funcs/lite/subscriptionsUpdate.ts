// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { BadRequest } from "../../models/BadRequest.js";
import type { BelowMinimumSeats } from "../../models/BelowMinimumSeats.js";
import type { CannotPauseSubscription } from "../../models/CannotPauseSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InactiveSubscription } from "../../models/InactiveSubscription.js";
import type { NoScheduledPause } from "../../models/NoScheduledPause.js";
import type { NotASeatBasedSubscription } from "../../models/NotASeatBasedSubscription.js";
import type { NotPausedSubscription } from "../../models/NotPausedSubscription.js";
import type { PaymentActionRequired } from "../../models/PaymentActionRequired.js";
import type { PaymentFailed } from "../../models/PaymentFailed.js";
import type { PaymentNotReady } from "../../models/PaymentNotReady.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { ResourceUnavailable } from "../../models/ResourceUnavailable.js";
import type { SeatsAlreadyAssigned } from "../../models/SeatsAlreadyAssigned.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionLocked } from "../../models/SubscriptionLocked.js";
import type { SubscriptionNotScheduledToCancel } from "../../models/SubscriptionNotScheduledToCancel.js";
import type { SubscriptionsUpdateRequest } from "../../models/SubscriptionsUpdateRequest.js";

/** What {@link subscriptionsUpdate} can fail with. */
export type SubscriptionsUpdateError =
  | APIError<"PaymentFailed", PaymentFailed>
  | APIError<"PaymentActionRequired", PaymentActionRequired>
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"InactiveSubscription", InactiveSubscription>
  | APIError<"PaymentNotReady", PaymentNotReady>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"SubscriptionLocked", SubscriptionLocked>
  | APIError<"SubscriptionNotScheduledToCancel", SubscriptionNotScheduledToCancel>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"BadRequest", BadRequest>
  | APIError<"BelowMinimumSeats", BelowMinimumSeats>
  | APIError<"NotASeatBasedSubscription", NotASeatBasedSubscription>
  | APIError<"SeatsAlreadyAssigned", SeatsAlreadyAssigned>
  | APIError<"CannotPauseSubscription", CannotPauseSubscription>
  | APIError<"NoScheduledPause", NoScheduledPause>
  | APIError<"NotPausedSubscription", NotPausedSubscription>
  | APIError<"ResourceUnavailable", ResourceUnavailable>
  | ClientError;

/**
 * Changes a subscription in one way at a time, and returns the subscription.
 *
 * What the body has decides: `productId`, `discountId`, `trialEnd`, `metadata` (together if you
 * like); `seats`; `units`; `currentBillingPeriodEnd`; `cancelAtPeriodEnd`; `revoke`;
 * `pauseAtPeriodEnd`; `resume`; or `pendingUpdate: null`, which drops a change that waits for the
 * next period. Fields of two of these do not mix.
 *
 * `prorationBehavior` says when a new product, seats or units are paid: `invoice` charges the
 * difference now, `prorate` puts it on the next invoice (a product with another interval is
 * charged now all the same), `next_period` leaves the change until then. A trial that is ended
 * with `trialEnd: "now"` and `resume: true` start a period and charge it in the background.
 * Another product at once, cancelling and its withdrawal, pausing and resuming send the customer
 * an e-mail, unless the organization has switched it off. Every change sends the
 * `subscription.updated` webhook, and others such as `subscription.canceled` as they fit; the
 * number of seats or units that it has already is no change.
 *
 * `PaymentFailed`: there is no payment method or the charge was declined; nothing was changed.
 * `PaymentActionRequired`: the bank wants the customer to confirm, so let it renew its payment
 * method in the portal; nothing was changed. `PaymentNotReady`: the organization cannot take
 * payments. `AlreadyCanceledSubscription`: it has ended or is set to end; the latter goes away
 * with `cancelAtPeriodEnd: false`. `SubscriptionNotScheduledToCancel`: that was sent, but it is
 * not set to end. `InactiveSubscription`: its trial or period can change only while it is trialing
 * or active. `SubscriptionLocked`: another change of it is under way; try again.
 * `ResourceNotFound`: the token reaches no such subscription.
 *
 * `HTTPValidationError`: the product is missing, archived, does not recur, has a price of the
 * customer's choice, none in the currency, or none by seat or unit where the subscription has one;
 * the discount is missing, used up, not for the product or there already; a date is too early;
 * nothing waits for the next period; `reset` is not enabled for the organization; or fields do not
 * go together. `BelowMinimumSeats`, `SeatsAlreadyAssigned`: too few seats, or fewer than are
 * assigned. `NotASeatBasedSubscription`: it is not sold by seat. `BadRequest`: it is not set to
 * end, so there is nothing to take back. `CannotPauseSubscription`, `NoScheduledPause`,
 * `NotPausedSubscription`: it cannot be paused now, is not set to pause, or is not paused.
 * `ResourceUnavailable`: it has ended. `SDKError` with status 400: other seats or units out of
 * bounds.
 *
 * `PATCH /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `AlreadyCanceledSubscription` (403), `InactiveSubscription` (403), `PaymentNotReady` (403),
 * `ResourceNotFound` (404), `SubscriptionLocked` (409), `SubscriptionNotScheduledToCancel` (409),
 * `HTTPValidationError` (422), `BadRequest` (400), `BelowMinimumSeats` (400),
 * `NotASeatBasedSubscription` (400), `SeatsAlreadyAssigned` (400), `CannotPauseSubscription`
 * (409), `NoScheduledPause` (409), `NotPausedSubscription` (409), `ResourceUnavailable` (410).
 */
export const subscriptionsUpdate: Endpoint<
  SubscriptionsUpdateRequest,
  Subscription,
  SubscriptionsUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/subscriptions/{id}",
  bodyKey: "subscriptionUpdate",
  errors: [
    "PaymentFailed",
    "PaymentActionRequired",
    "AlreadyCanceledSubscription",
    "InactiveSubscription",
    "PaymentNotReady",
    "ResourceNotFound",
    "SubscriptionLocked",
    "SubscriptionNotScheduledToCancel",
    "HTTPValidationError",
    "BadRequest",
    "BelowMinimumSeats",
    "NotASeatBasedSubscription",
    "SeatsAlreadyAssigned",
    "CannotPauseSubscription",
    "NoScheduledPause",
    "NotPausedSubscription",
    "ResourceUnavailable",
  ],
  encode: jsonBody,
  read: json,
});
