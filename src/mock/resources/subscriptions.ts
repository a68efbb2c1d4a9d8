import type { CustomerSubscription, Subscription } from "../api/answers.js";
import { CustomerSubscriptionUpdate, SubscriptionUpdate } from "../api/requests.js";
import { classError, notPermitted } from "../http/ApiError.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { csv } from "../http/Reply.js";
import { contains, type PortalResource, portalResource, type Resource, resource } from "../http/resource.js";
import { exportName } from "../kit/csv.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { billingOf } from "../portal/portalCustomer.js";
import { presentPortalSubscription } from "../portal/presentPurchases.js";
import type { SubscriptionRecord } from "../store/records.js";
import { cancelSubscription, revokeSubscription } from "../subscriptions/cancelSubscription.js";
import { exportSubscriptions } from "../subscriptions/exportSubscriptions.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import { createSubscription } from "../subscriptions/subscribe.js";
import { refusePast, updateSubscription } from "../subscriptions/updateSubscription.js";

const ACTIVE: readonly string[] = ["trialing", "active"];
const REVOKED: readonly string[] = ["canceled", "unpaid"];

/** What customers pay for again and again. */
const subscriptions: Resource<SubscriptionRecord, Subscription> = resource({
  rows: (store) => store.subscriptions,
  organizationOf: (row, store) =>
    row.started_at === null ? undefined : store.customers.get(row.customer_id)?.organization_id,
  present: ({ store }, row) => presentSubscription(store, row),
  order: ["-started_at"],
  filters: {
    active: isActive,
    canceled_at_after: (row, time: string) => row.canceled_at !== null && row.canceled_at >= time,
    canceled_at_before: (row, time: string) => row.canceled_at !== null && row.canceled_at <= time,
    started_after: (row, time: string) => row.started_at !== null && row.started_at > time,
    started_before: (row, time: string) => row.started_at !== null && row.started_at < time,
  },
});

/** What the portal's customer pays for. */
const ownSubscriptions: PortalResource<SubscriptionRecord, CustomerSubscription> = portalResource({
  rows: (store) => store.subscriptions,
  visible: ({ store, subject }) =>
    store.subscriptions.where((row) => row.customer_id === subject.customer.id && row.started_at !== null),
  present: presentPortalSubscription,
  filters: {
    active: isActive,
    query: contains((row, store) => store.products.get(row.product_id)?.name),
  },
});

export const subscriptionHandlers: HandlersOf<"subscriptions" | "customerPortalSubscriptions"> = {
  subscriptionsList: subscriptions.list(),
  subscriptionsGet: subscriptions.get(),
  subscriptionsCreate: (call, { body }) => presentSubscription(call.store, createSubscription(call, body)),
  subscriptionsUpdate: (call, { path, body }) => {
    refusePast(call, SubscriptionUpdate, body);
    const row = subscriptions.find(call, path.id);
    return presentSubscription(call.store, updateSubscription(call, row, body));
  },
  subscriptionsRevoke: (call, { path }) => {
    const row = subscriptions.find(call, path.id);
    return presentSubscription(call.store, revokeSubscription(call, row));
  },
  subscriptionsExport: (call, { query }) => {
    const { timezone, columns, started_after, started_before } = query;
    const rows = subscriptions.matching(call, query);
    const name = exportName("subscriptions", [started_after, started_before], timezone);
    return csv(exportSubscriptions(call.store, rows, timezone, columns), name);
  },
  customerPortalSubscriptionsList: ownSubscriptions.list(),
  customerPortalSubscriptionsGet: ownSubscriptions.get(),
  customerPortalSubscriptionsUpdate: (call, { path, body }) => {
    refusePast(call, CustomerSubscriptionUpdate, body);
    billingOf(call);
    return presentPortalSubscription(
      call,
      updateByCustomer(call, ownSubscriptions.find(call, path.id), body),
    );
  },
  customerPortalSubscriptionsCancel: (call, { path }) => {
    billingOf(call);
    return presentPortalSubscription(call, cancelSubscription(call, ownSubscriptions.find(call, path.id)));
  },
};

function isActive({ status }: SubscriptionRecord, wanted: boolean): boolean {
  return (wanted ? ACTIVE : REVOKED).includes(status);
}

/** What a customer may change of its subscription, as far as the organization allows it. */
function updateByCustomer(
  call: PortalCall,
  row: SubscriptionRecord,
  body: CustomerSubscriptionUpdate,
): SubscriptionRecord {
  const { customer_portal_settings: allowed } = organizationOf(call, call.subject.customer.organization_id);
  if ("product_id" in body && !allowed.subscription.update_plan) {
    throw notPermitted("Customers are not allowed to change their subscription plan.");
  }
  if ("seats" in body && !allowed.subscription.update_seats) {
    throw notPermitted("Customers are not allowed to change the seats of their subscription.");
  }
  if ("pause_at_period_end" in body || "resume" in body) {
    if (!allowed.subscription.pause) throw pauseNotAllowed();
    return updateSubscription(call, row, body);
  }
  if (!("product_id" in body) && !("seats" in body) && !("units" in body) && !("pending_update" in body)) {
    const { cancel_at_period_end, cancellation_reason, cancellation_comment } = body;
    if (typeof cancel_at_period_end !== "boolean") return row;
    return updateSubscription(call, row, {
      cancel_at_period_end,
      customer_cancellation_reason: cancellation_reason,
      customer_cancellation_comment: cancellation_comment,
    });
  }
  return updateSubscription(call, row, body);
}

function pauseNotAllowed(): Error {
  return classError(403, "PauseResumeNotAllowed", "Pausing or resuming a subscription is not allowed.");
}
