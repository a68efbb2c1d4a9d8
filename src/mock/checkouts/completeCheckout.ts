import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { redeem } from "../engine/discounts.js";
import { pay, saveCard } from "../engine/payments.js";
import { seatBuyer } from "../engine/seats.js";
import { createOrder } from "../orders/createOrder.js";
import { purchaseLines } from "../orders/orderItems.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { OrderRecord, SubscriptionRecord } from "../store/records.js";
import { subscribe } from "../subscriptions/subscribe.js";
import { checkoutCustomer } from "./checkoutCustomer.js";
import { chosenPrices } from "./checkoutPrices.js";

/** Notes that the form was filled in, by whom; the payment is still to come. */
export function markConfirmed(backend: Backend, checkout: CheckoutRecord): CheckoutRecord {
  const { store, now } = backend;
  const confirmed = store.checkouts.put({ ...checkout, status: "confirmed", modified_at: now() });
  const customer = checkoutCustomer(backend, checkout);
  return store.checkouts.put({ ...confirmed, customer_id: customer.id });
}

/** What happens once the customer has paid: subscription, order, benefits. */
export function completeCheckout(backend: Backend, checkout: CheckoutRecord): CheckoutRecord {
  const { store, now } = backend;
  const product = store.products.need(checkout.product_id);
  const customer = store.customers.need(checkout.customer_id);
  const prices = chosenPrices(store, checkout);
  const upgraded = store.subscriptions.get(checkout.subscription_id);
  const offer = { ...checkout, customer, product, prices, checkout_id: checkout.id };
  const subscription = product.recurring_interval === null ? undefined : subscribe(backend, offer, upgraded);
  const subscription_id = subscription?.id ?? null;
  const { id: checkout_id, discount_id, currency, seats, metadata, custom_field_data } = checkout;
  if (discount_id !== null) {
    redeem(backend, discount_id, { customer_id: customer.id, checkout_id, subscription_id });
  }
  const order = createOrder(backend, {
    ...{ customer, product_id: product.id, checkout_id, subscription_id, discount_id, currency, seats },
    ...{ metadata, custom_field_data, status: "paid" },
    lines: purchaseLines(product, prices, checkout, subscription),
    billing_reason: reasonOf(subscription, upgraded),
  });
  const paid = pay(backend, order, checkout);
  if (subscription !== undefined && checkout.trial_end !== null) saveCard(backend, customer.id);
  seatBuyer(backend, subscription ?? paid, customer);
  syncGrants(backend, subscription ?? paid);
  return store.checkouts.put({ ...checkout, status: "succeeded", modified_at: now() });
}

function reasonOf(
  subscription: SubscriptionRecord | undefined,
  upgraded: SubscriptionRecord | undefined,
): OrderRecord["billing_reason"] {
  if (subscription === undefined) return "purchase";
  return upgraded === undefined ? "subscription_create" : "subscription_update";
}
