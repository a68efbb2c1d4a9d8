import type { Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { createOrder } from "../orders/createOrder.js";
import { type Line, periodLabel } from "../orders/orderItems.js";
import { priceAmount } from "../products/priceSet.js";
import type { OrderRecord, SubscriptionRecord } from "../store/records.js";
import { usageLines } from "./subscriptionMeters.js";

/**
 * The order for what a subscription owes: with a new period, or only for what a change of it left;
 * undefined where there is nothing to bill.
 */
export function billSubscription(
  backend: Backend,
  subscription: SubscriptionRecord,
  billing_reason: Order["billing_reason"],
): OrderRecord | undefined {
  const { store } = backend;
  const customer = store.customers.get(subscription.customer_id);
  if (customer === undefined) return undefined;
  const used = billing_reason === "subscription_cycle" ? usageLines(backend, subscription) : [];
  const next = billing_reason === "subscription_cycle" ? periodLines(backend, subscription) : [];
  // The latest line shows first.
  const lines = [...next, ...used, ...[...subscription.unbilled].reverse()];
  if (lines.length === 0) return undefined;
  const current = store.subscriptions.get(subscription.id) ?? subscription;
  store.subscriptions.put({ ...current, unbilled: [] });
  return createOrder(backend, {
    customer,
    lines,
    status: "pending",
    billing_reason,
    product_id: subscription.product_id,
    subscription_id: subscription.id,
    checkout_id: null,
    currency: subscription.currency,
    discount_id: subscription.discount_id,
    seats: subscription.seats,
    metadata: subscription.metadata,
    custom_field_data: subscription.custom_field_data,
  });
}

/** What the period that begins costs. */
export function periodLines({ store }: Backend, subscription: SubscriptionRecord): readonly Line[] {
  const { price_ids, seats, current_period_start, current_period_end, product_id } = subscription;
  const name = store.products.get(product_id)?.name ?? "";
  const label = periodLabel(name, current_period_start, current_period_end);
  return store.productPrices.all(price_ids).flatMap((price) => {
    if (price.amount_type === "metered_unit") return [];
    const chosen = price.amount_type === "custom" ? subscription.amount : null;
    const amount = priceAmount(price, { seats, amount: chosen });
    return { label, amount, product_price_id: price.id, proration: false };
  });
}
