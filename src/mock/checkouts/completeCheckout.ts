import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { redeem } from "../engine/discounts.js";
import { pay, saveCard } from "../engine/payments.js";
import { seatBuyer, seatScopeOf } from "../engine/seats.js";
import { createOrder } from "../orders/createOrder.js";
import { purchaseLines } from "../orders/orderItems.js";
import type { CheckoutRecord } from "../store/checkouts.js";
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
  const product = store.products.get(checkout.product_id);
  const customer = store.customers.get(checkout.customer_id);
  if (product === undefined || customer === undefined) {
    throw new Error(`The checkout ${checkout.id} has no product or no customer.`);
  }
  const prices = chosenPrices(store, checkout);
  const upgraded = store.subscriptions.get(checkout.subscription_id ?? "");
  const bill = {
    customer,
    product_id: product.id,
    status: "paid" as const,
    checkout_id: checkout.id,
    currency: checkout.currency,
    discount_id: checkout.discount_id,
    seats: checkout.seats,
    metadata: checkout.metadata,
    custom_field_data: checkout.custom_field_data,
  };
  if (product.recurring_interval === null) {
    const lines = purchaseLines(product, prices, checkout, undefined);
    const order = createOrder(backend, { ...bill, lines, billing_reason: "purchase", subscription_id: null });
    redeemFor(backend, checkout, customer.id, null);
    const paid = pay(backend, order, checkout);
    seatBuyer(backend, seatScopeOf({ order: paid }), customer);
    syncGrants(backend, { order: paid });
  } else {
    const offer = { ...checkout, customer, product, prices, checkout_id: checkout.id };
    const subscription = subscribe(backend, offer, upgraded);
    redeemFor(backend, checkout, customer.id, subscription.id);
    const lines = purchaseLines(product, prices, checkout, subscription);
    const billing_reason = upgraded === undefined ? "subscription_create" : "subscription_update";
    pay(
      backend,
      createOrder(backend, { ...bill, lines, billing_reason, subscription_id: subscription.id }),
      checkout,
    );
    if (checkout.trial_end !== null) saveCard(backend, customer.id);
    seatBuyer(backend, seatScopeOf({ subscription }), customer);
    syncGrants(backend, { subscription });
  }
  return store.checkouts.put({ ...checkout, status: "succeeded", modified_at: now() });
}

function redeemFor(
  backend: Backend,
  { id: checkout_id, discount_id }: CheckoutRecord,
  customer_id: string,
  subscription_id: string | null,
): void {
  if (discount_id !== null) redeem(backend, discount_id, { customer_id, checkout_id, subscription_id });
}
