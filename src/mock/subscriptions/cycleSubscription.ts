import type { Backend } from "../Backend.js";
import { cycleGrants } from "../benefitGrants/cycleGrants.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { collect } from "../engine/payments.js";
import { subscriptionEvent } from "../engine/systemEvents.js";
import { classError, refuse } from "../http/ApiError.js";
import { periodLater } from "../kit/time.js";
import type { SubscriptionRecord } from "../store/records.js";
import { billSubscription } from "./billSubscription.js";
import { stopSubscription } from "./cancelSubscription.js";
import { moveToProduct } from "./changeProduct.js";

/** What happens when a period or a trial is over: it ends, is paused, or is renewed and billed. */
export function cycleSubscription(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  if (subscription.cancel_at_period_end) return endSubscription(backend, subscription);
  if (subscription.pause_at_period_end) return beginPause(backend, subscription);
  return renewSubscription(backend, subscription, subscription.current_period_end);
}

/** Begins a period at a time, and bills it. */
export function renewSubscription(
  backend: Backend,
  before: SubscriptionRecord,
  start: string,
): SubscriptionRecord {
  const { store, now } = backend;
  const subscription = before.pending_update === null ? before : applyPending(backend, before);
  const { recurring_interval, recurring_interval_count } = subscription;
  const renewed = store.subscriptions.put({
    ...subscription,
    status: subscription.status === "trialing" ? "active" : subscription.status,
    modified_at: now(),
    current_period_start: start,
    current_period_end: periodLater(start, recurring_interval, recurring_interval_count),
  });
  subscriptionEvent(backend, "subscription.cycled", renewed);
  const order = billSubscription(backend, renewed, "subscription_cycle");
  syncGrants(backend, renewed);
  if (order !== undefined) collect(backend, order);
  cycleGrants(backend, renewed);
  // Whether it is paid shows afterwards.
  return renewed;
}

function applyPending(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  const { product_id, seats } = subscription.pending_update ?? { product_id: null, seats: null };
  const seated = { ...subscription, seats: seats ?? subscription.seats, pending_update: null };
  return moveToProduct(backend, seated, product_id ?? subscription.product_id);
}

function endSubscription(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  const time = backend.now();
  return stopSubscription(backend, {
    ...subscription,
    status: "canceled",
    modified_at: time,
    ended_at: time,
  });
}

function beginPause(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  const time = backend.now();
  const pause = { pause_at_period_end: false, paused_at: time, modified_at: time };
  return stopSubscription(backend, { ...subscription, ...pause, status: "paused" });
}

/** Pauses the subscription once its period is over. */
export function pauseSubscription(
  { store, now }: Backend,
  subscription: SubscriptionRecord,
  resumes_at: string | null,
): SubscriptionRecord {
  const { status, cancel_at_period_end, pause_at_period_end, ends_at } = subscription;
  if (status !== "active" || cancel_at_period_end || pause_at_period_end || ends_at !== null) {
    throw classError(409, "CannotPauseSubscription", "This subscription cannot be paused.");
  }
  if (resumes_at !== null && resumes_at <= subscription.current_period_end) {
    const msg = "resumes_at must be after the current period end.";
    throw refuse("resumes_at", msg, resumes_at);
  }
  const pause = { pause_at_period_end: true, resumes_at };
  return store.subscriptions.put({ ...subscription, ...pause, modified_at: now() });
}

/** Takes a pause back before it begins. */
export function unpauseSubscription(
  { store, now }: Backend,
  subscription: SubscriptionRecord,
): SubscriptionRecord {
  if (!subscription.pause_at_period_end || subscription.status !== "active") {
    throw classError(409, "NoScheduledPause", "This subscription is not scheduled to be paused.");
  }
  const pause = { pause_at_period_end: false, resumes_at: null };
  return store.subscriptions.put({ ...subscription, ...pause, modified_at: now() });
}

/** Goes on with a paused subscription: a new period begins, and is billed. */
export function resumeSubscription(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  if (subscription.status !== "paused") {
    throw classError(409, "NotPausedSubscription", "This subscription is not paused.");
  }
  const resumed = { ...subscription, status: "active", paused_at: null, resumes_at: null } as const;
  return renewSubscription(backend, resumed, backend.now());
}
