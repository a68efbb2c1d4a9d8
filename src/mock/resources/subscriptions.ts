import type { Subscription } from "../api/answers.js";
import { CustomerSubscriptionUpdate, SubscriptionUpdate } from "../api/requests.js";
import { classError, notPermitted, resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { csv } from "../http/Reply.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import { exportName } from "../kit/exportName.js";
import { sorted } from "../kit/sorted.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { billingOf } from "../portal/billingOf.js";
import { presentPortalSubscription } from "../portal/presentPortalSubscription.js";
import type { CustomerRecord, SubscriptionRecord } from "../store/records.js";
import { cancelSubscription, revokeSubscription } from "../subscriptions/cancelSubscription.js";
import { createSubscription } from "../subscriptions/createSubscription.js";
import { exportSubscriptions } from "../subscriptions/exportSubscriptions.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import { refusePast } from "../subscriptions/refusePast.js";
import { updateSubscription } from "../subscriptions/updateSubscription.js";

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
    active: (row, wanted: boolean) => (wanted ? ACTIVE : REVOKED).includes(row.status),
    external_customer_id: (row, wanted: readonly string[], { store }) =>
      wanted.includes(store.customers.get(row.customer_id)?.external_id ?? ""),
    canceled_at_after: (row, time: string) => row.canceled_at !== null && row.canceled_at >= time,
    canceled_at_before: (row, time: string) => row.canceled_at !== null && row.canceled_at <= time,
    started_after: (row, time: string) => row.started_at !== null && row.started_at > time,
    started_before: (row, time: string) => row.started_at !== null && row.started_at < time,
    timezone: () => true,
    columns: () => true,
  },
  sorting: {
    customer: (row, store) => store.customers.get(row.customer_id)?.email ?? null,
    product: (row, store) => store.products.get(row.product_id)?.name ?? null,
    discount: (row, store) => store.discounts.get(row.discount_id)?.name ?? null,
  },
});

export const subscriptionHandlers: Handlers<
  | "subscriptionsList"
  | "subscriptionsGet"
  | "subscriptionsCreate"
  | "subscriptionsUpdate"
  | "subscriptionsRevoke"
  | "subscriptionsExport"
  | "customerPortalSubscriptionsList"
  | "customerPortalSubscriptionsGet"
  | "customerPortalSubscriptionsUpdate"
  | "customerPortalSubscriptionsCancel"
> = {
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
  customerPortalSubscriptionsList: (call, { query }) => {
    const { store, subject } = call;
    const { active, product_id: products, query: text } = query;

    function nameOf(row: SubscriptionRecord): string {
      return store.products.get(row.product_id)?.name ?? "";
    }

    const found = store.subscriptions.where(
      (row) =>
        row.customer_id === subject.customer.id &&
        row.started_at !== null &&
        (products?.includes(row.product_id) ?? true) &&
        (active === null || (active ? ACTIVE : REVOKED).includes(row.status)) &&
        (text === null || nameOf(row).toLowerCase().includes(text.toLowerCase())),
    );
    const inOrder = sorted(found, query.sorting, (row, field) => {
      if (field === "product") return nameOf(row);
      if (field === "amount" || field === "status") return row[field];
      return field === "started_at" ? row.started_at : null;
    });
    return pageOf(call, inOrder, query, (row) => presentPortalSubscription(call, row));
  },
  customerPortalSubscriptionsGet: (call, { path }) =>
    presentPortalSubscription(call, findOwn(call, call.subject.customer, path.id)),
  customerPortalSubscriptionsUpdate: (call, { path, body }) => {
    refusePast(call, CustomerSubscriptionUpdate, body);
    const row = findOwn(call, billingOf(call), path.id);
    return presentPortalSubscription(call, updateByCustomer(call, row, body));
  },
  customerPortalSubscriptionsCancel: (call, { path }) =>
    presentPortalSubscription(call, cancelSubscription(call, findOwn(call, billingOf(call), path.id))),
};

function findOwn({ store }: PortalCall, customer: CustomerRecord, wanted: string): SubscriptionRecord {
  const row = store.subscriptions.get(wanted);
  if (row?.customer_id !== customer.id) throw resourceNotFound();
  return row;
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
