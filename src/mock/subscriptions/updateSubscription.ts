import type { SubscriptionUpdate, SubscriptionUpdateBase } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { classError, refuse, requestValidationError } from "../http/ApiError.js";
import { changed, given } from "../kit/fields.js";
import { wireTimestamp } from "../kit/time.js";
import type { Issue, Reader } from "../read/Outcome.js";
import type { SubscriptionRecord } from "../store/records.js";
import {
  alreadyCanceled,
  cancelSubscription,
  revokeSubscription,
  uncancelSubscription,
} from "./cancelSubscription.js";
import { changeProduct } from "./changeProduct.js";
import { changeDiscount, changeSeats, changeTrial } from "./changeTerms.js";
import { pauseSubscription, resumeSubscription, unpauseSubscription } from "./cycleSubscription.js";

/** Does the one thing that the change asks for. */
export function updateSubscription(
  backend: Backend,
  subscription: SubscriptionRecord,
  change: SubscriptionUpdate,
): SubscriptionRecord {
  if ("seats" in change) return changeSeats(backend, subscription, change.seats);
  if ("units" in change) {
    const detail = "This subscription does not support unit-based pricing.";
    throw classError(400, "NotAUnitBasedSubscription", detail);
  }
  if ("current_billing_period_end" in change) {
    return movePeriodEnd(backend, subscription, change.current_billing_period_end);
  }
  if ("cancel_at_period_end" in change) {
    return change.cancel_at_period_end
      ? cancelSubscription(backend, subscription, change)
      : uncancelSubscription(backend, subscription);
  }
  if ("revoke" in change) return revokeSubscription(backend, subscription, change);
  if ("pause_at_period_end" in change) {
    return change.pause_at_period_end
      ? pauseSubscription(backend, subscription, change.resumes_at ?? null)
      : unpauseSubscription(backend, subscription);
  }
  if ("resume" in change) return resumeSubscription(backend, subscription);
  if ("pending_update" in change) return clearPending(backend, subscription);
  return updateBase(backend, subscription, change);
}

function updateBase(
  backend: Backend,
  subscription: SubscriptionRecord,
  change: SubscriptionUpdateBase,
): SubscriptionRecord {
  const { product_id, proration_behavior, discount_id, trial_end, metadata } = change;
  if ((product_id ?? null) !== null && proration_behavior === "reset") {
    const msg = "The 'reset' proration behavior is not enabled for this organization.";
    throw refuse("proration_behavior", msg, proration_behavior);
  }
  let next = subscription;
  if (typeof product_id === "string") {
    next = changeProduct(backend, next, product_id, proration_behavior ?? "prorate");
  }
  if (typeof trial_end === "string") next = changeTrial(backend, next, trial_end);
  if (discount_id !== undefined) next = changeDiscount(backend, next, discount_id);
  if (metadata === undefined) return next;
  return backend.store.subscriptions.put(changed(next, { metadata }, backend.now()));
}

function movePeriodEnd(
  { store, now }: Backend,
  subscription: SubscriptionRecord,
  end: string,
): SubscriptionRecord {
  const { id, status, cancel_at_period_end } = subscription;
  if (end <= now()) throw refuse("current_billing_period_end", "Input should be in the future", end);
  if (status === "canceled" || status === "unpaid" || cancel_at_period_end) throw alreadyCanceled();
  if (status !== "active" && status !== "trialing") {
    throw classError(403, "InactiveSubscription", `Subscription ${id} is not active.`);
  }
  return store.subscriptions.put({ ...subscription, current_period_end: end, modified_at: now() });
}

function clearPending({ store }: Backend, subscription: SubscriptionRecord): SubscriptionRecord {
  if (subscription.pending_update === null) {
    const msg = "This subscription has no pending update to clear.";
    throw refuse("pending_update", msg, null);
  }
  return store.subscriptions.put({ ...subscription, pending_update: null });
}

/** The fields of a change that hold a time to come. */
const TIMES = ["trial_end", "current_billing_period_end", "resumes_at"] as const;

/** Refuses a change to a time that is over, as the check of the schema does on the server. */
export function refusePast(backend: Backend, read: Reader<unknown>, body: object): void {
  for (const field of TIMES) {
    const time: unknown = Reflect.get(body, field);
    if (typeof time !== "string" || time === "now" || time > backend.now()) continue;
    const sent = { ...given(body), [field]: wireTimestamp(time) };
    // An empty text fits nowhere, so the reader finds a fault at each place of the time.
    const outcome = read({ ...sent, [field]: "" }, ["body"]);
    if (!outcome.ok) throw requestValidationError(outcome.issues.map((issue) => asPast(issue, sent, field)));
  }
}

function asPast(issue: Issue, sent: Readonly<Record<string, unknown>>, field: string): Issue {
  if (issue.input !== "") return typeof issue.input === "object" ? { ...issue, input: sent } : issue;
  const input = sent[field];
  if (!issue.type.startsWith("datetime")) return { ...issue, input };
  return { type: "datetime_future", loc: issue.loc, msg: "Input should be in the future", input };
}
