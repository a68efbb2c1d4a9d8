// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionSchema } from "../models/Subscription.js";
import { SubscriptionsUpdateRequestSchema } from "../models/SubscriptionsUpdateRequest.js";
import { subscriptionsUpdate as lite } from "./lite/subscriptionsUpdate.js";

export type { SubscriptionsUpdateError } from "./lite/subscriptionsUpdate.js";

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
export const subscriptionsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsUpdateRequestSchema,
  SubscriptionSchema,
);
