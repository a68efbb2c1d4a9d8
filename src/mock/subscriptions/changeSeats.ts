import type { Backend } from "../Backend.js";
import { takenSeats } from "../engine/seats.js";
import { classError } from "../http/ApiError.js";
import { changed } from "../kit/fields.js";
import { seatPriceOf, upfrontAmount } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";
import { alreadyCanceled, isRevocable } from "./cancelSubscription.js";
import { prorate } from "./prorate.js";

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
