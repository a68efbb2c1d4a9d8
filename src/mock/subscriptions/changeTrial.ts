import type { Backend } from "../Backend.js";
import { classError, refuse } from "../http/ApiError.js";
import type { SubscriptionRecord } from "../store/records.js";
import { renewSubscription } from "./cycleSubscription.js";

/** Ends the trial now, moves its end, or starts one. */
export function changeTrial(
  backend: Backend,
  subscription: SubscriptionRecord,
  end: string,
): SubscriptionRecord {
  const { id, status } = subscription;
  const { store, now } = backend;
  const time = now();
  if (status !== "active" && status !== "trialing") {
    throw classError(403, "InactiveSubscription", `Subscription ${id} is not active.`);
  }
  if (end === "now") {
    if (status !== "trialing") throw refuse("trial_end", "The subscription is not currently trialing.", end);
    return renewSubscription(backend, { ...subscription, trial_end: time }, time);
  }
  if (end <= time) throw refuse("trial_end", "Input should be in the future", end);
  if (status === "active" && end <= subscription.current_period_end) {
    throw refuse("trial_end", "Trial end must be after the current period end.", end);
  }
  return store.subscriptions.put({
    ...subscription,
    modified_at: time,
    status: "trialing",
    trial_end: end,
    current_period_end: end,
  });
}
