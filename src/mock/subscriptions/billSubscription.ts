import type { Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { collect } from "../engine/payments.js";
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
  const next = billing_reason === "subscription_cycle" ? linesOf(backend, subscription, 1, false) : [];
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
    currency: subscription.currency,
    discount_id: subscription.discount_id,
    seats: subscription.seats,
    metadata: subscription.metadata,
    custom_field_data: subscription.custom_field_data,
  });
}

/**
 * Notes what a change in the middle of a period costs: what is left of the old price is given back,
 * and the new one is due for the rest. It is billed with the next period, or at once.
 */
export function prorate(
  backend: Backend,
  before: SubscriptionRecord,
  after: SubscriptionRecord,
  isBilledNow: boolean,
): void {
  const { store } = backend;
  const unbilled = [...after.unbilled, ...changeLines(backend, before, after)];
  const noted = store.subscriptions.put({ ...after, unbilled });
  if (!isBilledNow) return;
  const order = billSubscription(backend, noted, "subscription_update");
  if (order !== undefined) collect(backend, order);
}

function changeLines(
  backend: Backend,
  before: SubscriptionRecord,
  after: SubscriptionRecord,
): readonly Line[] {
  const isAnew = after.current_period_start !== before.current_period_start;
  const debit = linesOf(backend, after, isAnew ? 1 : restOf(backend, after), true);
  const credit = linesOf(backend, before, -restOf(backend, before), true).map((line) => ({
    ...line,
    label: `Remaining time on ${line.label}`,
  }));
  return [...debit, ...credit].filter(({ amount }) => amount !== 0);
}

/** How much of a period is still to come. */
function restOf({ now }: Backend, subscription: SubscriptionRecord): number {
  const [start, end] = [subscription.current_period_start, subscription.current_period_end].map(Date.parse);
  if (start === undefined || end === undefined || end <= start) return 0;
  return Math.min(1, Math.max(0, (end - Date.parse(now())) / (end - start)));
}

/** What a part of a period costs, or all of it. */
function linesOf(
  { store }: Backend,
  subscription: SubscriptionRecord,
  share: number,
  proration: boolean,
): readonly Line[] {
  const { price_ids, seats, amount: chosen, current_period_start, current_period_end } = subscription;
  const name = store.products.get(subscription.product_id)?.name ?? "";
  const label = periodLabel(name, current_period_start, current_period_end);
  return store.productPrices.all(price_ids).flatMap((price) => {
    if (price.amount_type === "metered_unit") return [];
    const amount = Math.round(share * priceAmount(price, { seats, amount: chosen }));
    return { label, amount, product_price_id: price.id, proration };
  });
}
