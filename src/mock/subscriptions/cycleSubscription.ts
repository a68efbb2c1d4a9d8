import type { Backend } from "../Backend.js";
import { cycleGrants } from "../benefitGrants/cycleGrants.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { collect } from "../engine/payments.js";
import { revokeSeats } from "../engine/seats.js";
import { subscriptionEvent } from "../engine/systemEvents.js";
import { periodLater } from "../kit/time.js";
import type { SubscriptionRecord } from "../store/records.js";
import { billSubscription } from "./billSubscription.js";
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
  syncGrants(backend, { subscription: renewed });
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
  const ended = backend.store.subscriptions.put({
    ...subscription,
    status: "canceled",
    modified_at: time,
    ended_at: time,
  });
  subscriptionEvent(backend, "subscription.revoked", ended);
  revokeSeats(backend, ended);
  syncGrants(backend, { subscription: ended });
  return ended;
}

function beginPause(backend: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  const time = backend.now();
  const paused = backend.store.subscriptions.put({
    ...subscription,
    status: "paused",
    modified_at: time,
    pause_at_period_end: false,
    paused_at: time,
  });
  revokeSeats(backend, paused);
  syncGrants(backend, { subscription: paused });
  return paused;
}
