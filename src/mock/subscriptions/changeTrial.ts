import type { Backend } from "../Backend.js";
import { bodyIssue, classError, polarRequestValidationError } from "../http/ApiError.js";
import { periodLater } from "../kit/periodLater.js";
import type { SubscriptionRecord } from "../store/records.js";

/** Ends the trial now, moves its end, or starts one; the mock bills nothing when it ends. */
export function changeTrial(
  { store, now }: Backend,
  subscription: SubscriptionRecord,
  end: string,
): SubscriptionRecord {
  const { id, status, recurring_interval, recurring_interval_count } = subscription;
  const time = now();
  if (status !== "active" && status !== "trialing") {
    throw classError(403, "InactiveSubscription", `Subscription ${id} is not active.`);
  }
  if (end === "now") {
    if (status !== "trialing") throw trialError("The subscription is not currently trialing.", end);
    return store.subscriptions.put({
      ...subscription,
      modified_at: time,
      status: "active",
      trial_end: time,
      current_period_start: time,
      current_period_end: periodLater(time, recurring_interval, recurring_interval_count),
    });
  }
  if (end <= time) throw trialError("Input should be in the future", end);
  if (status === "active" && end <= subscription.current_period_end) {
    throw trialError("Trial end must be after the current period end.", end);
  }
  return store.subscriptions.put({
    ...subscription,
    modified_at: time,
    status: "trialing",
    trial_end: end,
    current_period_end: end,
  });
}

function trialError(msg: string, input: string): Error {
  return polarRequestValidationError([bodyIssue("trial_end", msg, input)]);
}
