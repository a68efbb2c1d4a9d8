import type { Backend } from "../Backend.js";
import { discountOn, isForProduct, isRedeemable, redeem } from "../engine/discounts.js";
import { takenSeats } from "../engine/seats.js";
import { classError, refuse } from "../http/ApiError.js";
import { changed } from "../kit/fields.js";
import { seatPriceOf, upfrontAmount } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";
import { prorate } from "./billSubscription.js";
import { alreadyCanceled, isRevocable } from "./cancelSubscription.js";
import { renewSubscription } from "./cycleSubscription.js";

/** Ends the trial now, moves its end, or starts one. */
export function changeTrial(
  backend: Backend,
  subscription: SubscriptionRecord,
  end: string,
): SubscriptionRecord {
  const { id, status } = subscription;
  const { store, now } = backend;
  const time = now();
  if (status !== "active" && status !== "trialing") {
    throw classError(403, "InactiveSubscription", `Subscription ${id} is not active.`);
  }
  if (end === "now") {
    if (status !== "trialing") throw refuse("trial_end", "The subscription is not currently trialing.", end);
    return renewSubscription(backend, { ...subscription, trial_end: time }, time);
  }
  if (end <= time) throw refuse("trial_end", "Input should be in the future", end);
  if (status === "active" && end <= subscription.current_period_end) {
    throw refuse("trial_end", "Trial end must be after the current period end.", end);
  }
  return store.subscriptions.put({
    ...subscription,
    modified_at: time,
    status: "trialing",
    trial_end: end,
    current_period_end: end,
  });
}

/** Gives the subscription another discount, or none. */
export function changeDiscount(
  backend: Backend,
  subscription: SubscriptionRecord,
  id: string | null,
): SubscriptionRecord {
  const { store, now } = backend;
  const { product_id, currency, seats, price_ids, customer_id } = subscription;
  if (id === subscription.discount_id) return subscription;
  const discount = store.discounts.get(id);
  if (id !== null) {
    const isUsable =
      discount !== undefined && isForProduct(discount, product_id) && isRedeemable(backend, discount);
    const msg = "Discount does not exist, is not applicable to this product or is not redeemable.";
    if (!isUsable) throw refuse("discount_id", msg, id);
    redeem(backend, id, { customer_id, checkout_id: null, subscription_id: subscription.id });
  }
  const whole = upfrontAmount(store.productPrices.all(price_ids), { seats });
  const taken = discount === undefined ? 0 : discountOn(discount, whole, currency);
  return store.subscriptions.put(changed(subscription, { discount_id: id, amount: whole - taken }, now()));
}

/** Buys more seats or gives some back, of those that nobody has. */
export function changeSeats(
  backend: Backend,
  subscription: SubscriptionRecord,
  seats: number,
): SubscriptionRecord {
  const { store, now } = backend;
  const prices = store.productPrices.all(subscription.price_ids);
  const price = seatPriceOf(prices);
  if (!isRevocable(subscription)) throw alreadyCanceled();
  if (price === undefined) {
    const detail = "This subscription does not support seat-based pricing.";
    throw classError(400, "NotASeatBasedSubscription", detail);
  }
  const { minimum_seats: least, maximum_seats: most } = price.seat_tiers;
  if (seats < least) throw classError(400, "BelowMinimumSeats", `Minimum ${least} seats required.`);
  if (most !== null && seats > most)
    throw classError(400, "AboveMaximumSeats", `Maximum ${most} seats allowed.`);
  const taken = takenSeats(store, subscription).length;
  if (seats < taken) {
    const detail = `Cannot decrease seats to ${seats}. Currently ${taken} seats are assigned. Revoke seats first.`;
    throw classError(400, "SeatsAlreadyAssigned", detail);
  }
  const amount = upfrontAmount(prices, { seats });
  const next = store.subscriptions.put(changed(subscription, { seats, amount }, now()));
  if (next !== subscription) prorate(backend, subscription, next, false);
  return store.subscriptions.get(next.id) ?? next;
}
