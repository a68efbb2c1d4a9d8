import type { Backend } from "../Backend.js";
import { bodyIssue, classError, polarRequestValidationError } from "../http/ApiError.js";
import type { SubscriptionRecord } from "../store/records.js";
import {
  alreadyCanceled,
  cancelSubscription,
  revokeSubscription,
  uncancelSubscription,
} from "./cancelSubscription.js";
import { changeProduct } from "./changeProduct.js";
import { changeTrial } from "./changeTrial.js";
import { pauseSubscription, resumeSubscription, unpauseSubscription } from "./pauseSubscription.js";
import type { SubscriptionChange } from "./subscriptionBodies.js";

export function updateSubscription(
  backend: Backend,
  subscription: SubscriptionRecord,
  change: SubscriptionChange,
): SubscriptionRecord {
  switch (change.kind) {
    case "base":
      return updateBase(backend, subscription, change);
    case "seats":
    case "units": {
      const kind = change.kind === "seats" ? "Seat" : "Unit";
      const detail = `This subscription does not support ${kind.toLowerCase()}-based pricing.`;
      throw classError(400, `NotA${kind}BasedSubscription`, detail);
    }
    case "period":
      return movePeriodEnd(backend, subscription, change.current_billing_period_end);
    case "cancel":
      return change.cancel_at_period_end
        ? cancelSubscription(backend, subscription, change)
        : uncancelSubscription(backend, subscription);
    case "revoke":
      return revokeSubscription(backend, subscription, change);
    case "pause":
      return change.pause_at_period_end
        ? pauseSubscription(backend, subscription, change.resumes_at ?? null)
        : unpauseSubscription(backend, subscription);
    case "resume":
      return resumeSubscription(backend, subscription);
    case "clear":
      return clearPending(backend, subscription);
  }
}

function updateBase(
  backend: Backend,
  subscription: SubscriptionRecord,
  change: SubscriptionChange & { readonly kind: "base" },
): SubscriptionRecord {
  const { product_id, proration_behavior, discount_id, trial_end, metadata } = change;
  if ((discount_id ?? null) !== null) {
    throw fieldError("discount_id", "Discount does not exist.", discount_id);
  }
  if ((product_id ?? null) !== null && proration_behavior === "reset") {
    const msg = "The 'reset' proration behavior is not enabled for this organization.";
    throw fieldError("proration_behavior", msg, proration_behavior);
  }
  let next = subscription;
  if (typeof product_id === "string") {
    next = changeProduct(backend, next, product_id, proration_behavior ?? "prorate");
  }
  if (typeof trial_end === "string") next = changeTrial(backend, next, trial_end);
  if (metadata === undefined) return next;
  return backend.store.subscriptions.put({ ...next, metadata, modified_at: backend.now() });
}

function movePeriodEnd(
  { store, now }: Backend,
  subscription: SubscriptionRecord,
  end: string,
): SubscriptionRecord {
  const { id, status, cancel_at_period_end } = subscription;
  if (end <= now()) throw fieldError("current_billing_period_end", "Input should be in the future", end);
  if (status === "canceled" || status === "unpaid" || cancel_at_period_end) throw alreadyCanceled();
  if (status !== "active" && status !== "trialing") {
    throw classError(403, "InactiveSubscription", `Subscription ${id} is not active.`);
  }
  return store.subscriptions.put({ ...subscription, current_period_end: end, modified_at: now() });
}

function clearPending({ store, now }: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  if (subscription.pending_update === null) {
    const msg = "This subscription has no pending update to clear.";
    throw fieldError("pending_update", msg, null);
  }
  return store.subscriptions.put({ ...subscription, pending_update: null, modified_at: now() });
}

function fieldError(field: string, msg: string, input: unknown): Error {
  return polarRequestValidationError([bodyIssue(field, msg, input)]);
}
