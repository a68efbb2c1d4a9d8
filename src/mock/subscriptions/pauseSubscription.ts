import type { Backend } from "../Backend.js";
import { classError, refuse } from "../http/ApiError.js";
import type { SubscriptionRecord } from "../store/records.js";
import { renewSubscription } from "./cycleSubscription.js";

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
