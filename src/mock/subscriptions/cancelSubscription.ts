import type { SubscriptionCancel } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { revokeSeats } from "../engine/seats.js";
import { metadataTime, subscriptionEvent } from "../engine/systemEvents.js";
import { classError } from "../http/ApiError.js";
import type { SubscriptionRecord } from "../store/records.js";

/** Whether a subscription has periods that are billed. */
export function isBillable({ status }: Pick<SubscriptionRecord, "status">): boolean {
  return status === "trialing" || status === "active" || status === "past_due";
}

/** Why it is canceled. */
type Cancellation = Pick<
  SubscriptionCancel,
  "customer_cancellation_reason" | "customer_cancellation_comment"
>;

/** Ends the subscription with its period; until then nothing changes for the customer. */
export function cancelSubscription(
  backend: Backend,
  subscription: SubscriptionRecord,
  why: Cancellation = {},
): SubscriptionRecord {
  const { ended_at, cancel_at_period_end, ends_at } = subscription;
  if (!isBillable(subscription) || ended_at !== null || cancel_at_period_end || ends_at !== null) {
    throw alreadyCanceled();
  }
  const next = backend.store.subscriptions.put({
    ...canceled(backend, subscription, why),
    cancel_at_period_end: true,
    ends_at: subscription.current_period_end,
  });
  cancelEvent(backend, next);
  return next;
}

/** Ends the subscription at once, and takes its benefits away. */
export function revokeSubscription(
  backend: Backend,
  subscription: SubscriptionRecord,
  why: Cancellation = {},
): SubscriptionRecord {
  if (!isRevocable(subscription)) throw alreadyCanceled();
  const next = canceled(backend, subscription, why);
  const { canceled_at: ended_at } = next;
  const revoked: SubscriptionRecord = { ...next, status: "canceled", ends_at: ended_at, ended_at };
  cancelEvent(backend, revoked);
  return stopSubscription(backend, revoked);
}

/** Stores a subscription that gives nothing any more, and takes its seats and benefits away. */
export function stopSubscription(backend: Backend, stopped: SubscriptionRecord): SubscriptionRecord {
  backend.store.subscriptions.put(stopped);
  if (stopped.ended_at !== null) subscriptionEvent(backend, "subscription.revoked", stopped);
  revokeSeats(backend, stopped);
  syncGrants(backend, stopped);
  return stopped;
}

/** Whether there is something left to end. */
export function isRevocable(subscription: SubscriptionRecord): boolean {
  const { status, ended_at } = subscription;
  return (isBillable(subscription) || status === "paused") && ended_at === null;
}

/** Takes a cancellation back before the period is over. */
export function uncancelSubscription(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  if (subscription.ended_at !== null) throw classError(410, "ResourceUnavailable", "Unavailable");
  if (!subscription.cancel_at_period_end || !isBillable(subscription)) {
    throw classError(400, "BadRequest", "Bad request");
  }
  const next = backend.store.subscriptions.put({
    ...subscription,
    modified_at: backend.now(),
    cancel_at_period_end: false,
    ends_at: null,
    canceled_at: null,
    customer_cancellation_reason: null,
    customer_cancellation_comment: null,
  });
  subscriptionEvent(backend, "subscription.uncanceled", next);
  return next;
}

function cancelEvent(backend: Backend, subscription: SubscriptionRecord): void {
  const { canceled_at, ends_at, cancel_at_period_end } = subscription;
  subscriptionEvent(backend, "subscription.canceled", subscription, {
    customer_cancellation_reason: subscription.customer_cancellation_reason ?? undefined,
    customer_cancellation_comment: subscription.customer_cancellation_comment ?? undefined,
    canceled_at: metadataTime(canceled_at ?? backend.now()),
    ends_at: ends_at === null ? undefined : metadataTime(ends_at),
    cancel_at_period_end,
  });
}

/** For what cannot be done to a subscription that ended or is about to. */
export function alreadyCanceled(): Error {
  const detail = "This subscription is already canceled or will be at the end of the period.";
  return classError(403, "AlreadyCanceledSubscription", detail);
}

function canceled({ now }: Backend, subscription: SubscriptionRecord, why: Cancellation): SubscriptionRecord {
  const time = now();
  return {
    ...subscription,
    modified_at: time,
    canceled_at: time,
    pause_at_period_end: false,
    resumes_at: null,
    customer_cancellation_reason:
      why.customer_cancellation_reason ?? subscription.customer_cancellation_reason,
    customer_cancellation_comment:
      why.customer_cancellation_comment ?? subscription.customer_cancellation_comment,
  };
}
