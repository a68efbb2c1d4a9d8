import type { SubscriptionProrationBehavior } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { collect } from "../engine/payments.js";
import { refuse } from "../http/ApiError.js";
import { periodLater } from "../kit/time.js";
import { pricesIn, pricesOf, upfrontAmount } from "../products/priceSet.js";
import type { ProductRecord, SubscriptionRecord } from "../store/records.js";
import { billSubscription, prorate } from "./billSubscription.js";
import { alreadyCanceled } from "./cancelSubscription.js";
import { metersOf } from "./subscriptionMeters.js";

/**
 * Moves the subscription to another product, now or, with `next_period`, once its period is over.
 * The difference is billed with the next period, unless it is to be at once.
 */
export function changeProduct(
  backend: Backend,
  subscription: SubscriptionRecord,
  productId: string,
  proration: SubscriptionProrationBehavior,
): SubscriptionRecord {
  const { store, uuid, now } = backend;
  const product = checkedProduct(backend, subscription, productId);
  if (proration === "next_period") {
    const pending = { product_id: product.id, seats: null, units: null, modified_at: null };
    const applies_at = subscription.current_period_end;
    const pending_update = { id: uuid(), created_at: now(), applies_at, ...pending };
    return store.subscriptions.put({ ...subscription, pending_update });
  }
  if (product.id === subscription.product_id) return subscription;
  const next = moveToProduct(backend, subscription, product.id);
  if (subscription.status === "trialing") billAfterTrial(backend, next);
  else prorate(backend, subscription, next, isBilledNow(subscription, next, proration));
  syncGrants(backend, store.subscriptions.need(next.id));
  return next;
}

/** Another interval begins a new period, which is paid at once. */
function isBilledNow(
  before: SubscriptionRecord,
  after: SubscriptionRecord,
  proration: SubscriptionProrationBehavior,
): boolean {
  return proration === "invoice" || after.current_period_start !== before.current_period_start;
}

/** A change may end a trial, with which the first period begins. */
function billAfterTrial(backend: Backend, subscription: SubscriptionRecord): void {
  if (subscription.status !== "active") return;
  const order = billSubscription(backend, subscription, "subscription_cycle");
  if (order !== undefined) collect(backend, order);
}

/** Makes the subscription one to a product, at its prices of now. */
export function moveToProduct(
  backend: Backend,
  subscription: SubscriptionRecord,
  productId: string,
): SubscriptionRecord {
  const { store, now } = backend;
  const product = store.products.get(productId);
  if (product === undefined) return subscription;
  const time = now();
  const prices = pricesIn(pricesOf(store, product.id), subscription.currency);
  return store.subscriptions.put({
    ...subscription,
    ...periodUnder(subscription, product, time),
    modified_at: time,
    product_id: product.id,
    amount: upfrontAmount(prices, { seats: subscription.seats }),
    price_ids: prices.map(({ id }) => id),
    meters: metersOf(backend, subscription.customer_id, prices, subscription.meters),
    pending_update: null,
  });
}

function checkedProduct(
  { store }: Backend,
  subscription: SubscriptionRecord,
  productId: string,
): ProductRecord {
  if (subscription.status === "canceled" || subscription.status === "unpaid") throw alreadyCanceled();
  if (subscription.cancel_at_period_end) throw alreadyCanceled();
  const product = store.products.get(productId);
  const organizationId = store.products.get(subscription.product_id)?.organization_id;
  if (product === undefined || product.deleted_at !== null || product.organization_id !== organizationId) {
    throw refuse("product_id", "Product does not exist.", productId);
  }
  if (product.is_archived) throw refuse("product_id", "Product is archived.", productId);
  if (product.recurring_interval === null) throw refuse("product_id", "Product is not recurring.", productId);
  const prices = pricesIn(pricesOf(store, product.id), subscription.currency);
  if (prices.length === 0) {
    const msg = "This product doesn't have a price for the subscription currency.";
    throw refuse("product_id", msg, productId);
  }
  if (prices.some(({ amount_type }) => amount_type === "custom")) {
    throw refuse("product_id", "Can't update to a product with custom prices.", productId);
  }
  return product;
}

/**
 * A trial lasts as long as the new product's, counted from when it began; another interval starts
 * anew.
 */
function periodUnder(
  subscription: SubscriptionRecord,
  product: ProductRecord,
  now: string,
): Partial<SubscriptionRecord> {
  const interval = product.recurring_interval ?? subscription.recurring_interval;
  const count = product.recurring_interval_count ?? 1;
  const { status, trial_start, trial_end, current_period_start, current_period_end } = subscription;
  const recurrence = { recurring_interval: interval, recurring_interval_count: count };
  const anew = { current_period_start: now, current_period_end: periodLater(now, interval, count) };
  if (status === "trialing") {
    const { trial_interval: unit, trial_interval_count: number } = product;
    const end =
      unit === null || number === null ? now : periodLater(trial_start ?? current_period_start, unit, number);
    if (end <= now) return { ...recurrence, ...anew, status: "active", trial_end: now };
    return { ...recurrence, status, current_period_start, current_period_end: end, trial_end: end };
  }
  const same =
    interval === subscription.recurring_interval && count === subscription.recurring_interval_count;
  const period = same ? { current_period_start, current_period_end } : anew;
  return { ...recurrence, ...period, status, trial_end };
}
