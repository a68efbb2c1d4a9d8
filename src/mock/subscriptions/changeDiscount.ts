import type { Backend } from "../Backend.js";
import { discountOn, isForProduct, isRedeemable, redeem } from "../engine/discounts.js";
import { refuse } from "../http/ApiError.js";
import { changed } from "../kit/fields.js";
import { upfrontAmount } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";

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
