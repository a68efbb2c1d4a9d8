import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { sameValue } from "../kit/fields.js";
import type { SubscriptionRecord } from "../store/records.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import type { Announcement } from "./announcers.js";

/** What webhooks are told of a new or a changed subscription. */
export function subscriptionEvents(
  { store }: Backend,
  after: SubscriptionRecord,
  before: SubscriptionRecord | undefined,
): readonly Announcement[] {
  const customerId = after.customer_id;
  const organizationId = store.customers.get(customerId)?.organization_id ?? "";
  const types = before === undefined ? created(after) : changes(after, before);
  if (types.length === 0) return [];
  const data = presentSubscription(store, after);
  return types.map((type) => ({ type, data, organizationId, customerId }));
}

function created({ status }: SubscriptionRecord): readonly WebhookEventType[] {
  const both = ["subscription.created", "subscription.updated"] as const;
  return status === "active" ? [...both, "subscription.active"] : both;
}

function changes(after: SubscriptionRecord, before: SubscriptionRecord): readonly WebhookEventType[] {
  const { unbilled: _, meters: _meters, modified_at: _modified, ...shown } = after;
  if (sameValue({ ...before, ...shown }, before)) return [];
  if (after.current_period_start === before.current_period_end && after.status === before.status) {
    return ["subscription.cycled", "subscription.updated"];
  }
  return ["subscription.updated", ...statusEvents(after, before), ...cancelEvents(after, before)];
}

function statusEvents(after: SubscriptionRecord, before: SubscriptionRecord): readonly WebhookEventType[] {
  if (after.status === before.status) return [];
  if (after.status === "paused") return ["subscription.paused"];
  if (after.status === "past_due") return ["subscription.past_due"];
  if (after.status !== "active") return [];
  return before.status === "paused" ? ["subscription.resumed"] : ["subscription.active"];
}

function cancelEvents(after: SubscriptionRecord, before: SubscriptionRecord): readonly WebhookEventType[] {
  const isNew = after.canceled_at !== null && after.canceled_at !== before.canceled_at;
  const isOver = after.ended_at !== null && before.ended_at === null;
  if (after.canceled_at === null && before.canceled_at !== null) return ["subscription.uncanceled"];
  return [
    ...(isNew ? (["subscription.canceled"] as const) : []),
    ...(isOver ? (["subscription.revoked"] as const) : []),
  ];
}
