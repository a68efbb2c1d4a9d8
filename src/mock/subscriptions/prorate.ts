import type { Backend } from "../Backend.js";
import { collect } from "../engine/payments.js";
import { type Line, periodLabel } from "../orders/orderItems.js";
import { priceAmount } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";
import { billSubscription } from "./billSubscription.js";

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
  const debit = linesOf(backend, after, isAnew ? 1 : restOf(backend, after));
  const credit = linesOf(backend, before, -restOf(backend, before)).map((line) => ({
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

function linesOf({ store }: Backend, subscription: SubscriptionRecord, share: number): readonly Line[] {
  const { price_ids, seats, amount, current_period_start, current_period_end, product_id } = subscription;
  const name = store.products.get(product_id)?.name ?? "";
  const label = periodLabel(name, current_period_start, current_period_end);
  return store.productPrices.all(price_ids).map((price) => ({
    label,
    amount: Math.round(share * priceAmount(price, { seats, amount })),
    product_price_id: price.id,
    proration: true,
  }));
}
