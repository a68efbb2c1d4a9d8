import type { Backend } from "../Backend.js";
import { given } from "../kit/fields.js";
import type { EventMetadata, EventValue } from "../read/eventMetadata.js";
import type { CustomerRecord, OrderRecord, SubscriptionRecord } from "../store/records.js";

/** What Polar itself tells beside what senders tell: by name, with what is known of it. */
type Known = Readonly<Record<string, EventValue | undefined>>;

/** Puts an event of Polar's own among a customer's events. */
export function systemEvent(backend: Backend, customerId: string, name: string, known: Known): void {
  const { store, uuid, now } = backend;
  const organization_id = store.customers.get(customerId)?.organization_id;
  if (organization_id === undefined) return;
  // What is not known is left out.
  const metadata = given(known) as EventMetadata;
  store.events.put({
    ...{ id: uuid(), timestamp: now(), organization_id, customer_id: customerId, name, metadata },
    ...{ external_customer_id: null, member_id: null, external_member_id: null },
    ...{ external_id: null, parent: null, source: "system" },
  });
}

export function customerEvent(backend: Backend, name: string, customer: CustomerRecord): void {
  systemEvent(backend, customer.id, name, {
    customer_id: customer.id,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_external_id: customer.external_id,
  });
}

/** What happened to a subscription, with what else is known of that. */
export function subscriptionEvent(
  backend: Backend,
  name: string,
  subscription: SubscriptionRecord,
  more: Known = {},
): void {
  systemEvent(backend, subscription.customer_id, name, {
    subscription_id: subscription.id,
    product_id: subscription.product_id,
    amount: subscription.amount,
    currency: subscription.currency,
    recurring_interval: subscription.recurring_interval,
    recurring_interval_count: subscription.recurring_interval_count,
    ...more,
  });
}

export function orderPaidEvent(backend: Backend, order: OrderRecord): void {
  const net_amount = order.subtotal_amount - order.discount_amount;
  const subscription = backend.store.subscriptions.get(order.subscription_id);
  systemEvent(backend, order.customer_id, "order.paid", {
    ...{ order_id: order.id, product_id: order.product_id, amount: net_amount + order.tax_amount },
    ...{ billing_type: subscription === undefined ? "one_time" : "recurring", currency: order.currency },
    ...{ net_amount, tax_amount: order.tax_amount, applied_balance_amount: 0 },
    ...{ discount_amount: order.discount_amount, discount_id: order.discount_id ?? undefined },
    platform_fee: 0,
    subscription_id: subscription?.id,
    recurring_interval: subscription?.recurring_interval,
    recurring_interval_count: subscription?.recurring_interval_count,
  });
}

/** A time as the metadata of an event holds it. */
export function metadataTime(time: string): string {
  return time.replace("Z", "+00:00");
}
