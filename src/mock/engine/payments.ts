import type { Refund } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { periodLater } from "../kit/time.js";
import { markPaid } from "../orders/createOrder.js";
import { newCard } from "../paymentMethods/paymentMethods.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { RefundRecord } from "../store/payments.js";
import type { OrderRecord, PaymentMethodRecord } from "../store/records.js";
import { isRevocable, revokeSubscription } from "../subscriptions/cancelSubscription.js";

/** Saves the card that a customer paid with, unless it has one. */
export function saveCard(backend: Backend, customer_id: string): PaymentMethodRecord {
  const { store } = backend;
  const known = store.paymentMethods.find((row) => row.customer_id === customer_id);
  return known ?? store.paymentMethods.put(newCard(backend, customer_id));
}

/** Takes what is due for an order from the customer's card; nothing where nothing is due. */
export function pay(backend: Backend, order: OrderRecord, checkout: CheckoutRecord | undefined): OrderRecord {
  const { store, uuid, now } = backend;
  const paid = markPaid(backend, order);
  const amount = order.subtotal_amount - order.discount_amount + order.tax_amount;
  const organization_id = store.customers.get(order.customer_id)?.organization_id;
  if (amount <= 0 || organization_id === undefined) return paid;
  saveCard(backend, order.customer_id);
  const created_at = now();
  store.payments.put({
    id: uuid(),
    created_at,
    modified_at: checkout === undefined ? null : created_at,
    organization_id,
    customer_id: order.customer_id,
    checkout_id: checkout?.id ?? null,
    order_id: order.id,
    amount,
    currency: order.currency,
    status: "succeeded",
  });
  return paid;
}

/** Notes that the bank refused what was to be paid for a checkout. */
export function declinePayment({ store, uuid, now }: Backend, checkout: CheckoutRecord): void {
  const { id: checkout_id, customer_id, organization_id, currency, net_amount: amount } = checkout;
  const base = { id: uuid(), created_at: now(), modified_at: null, order_id: null };
  const payment = { ...base, organization_id, customer_id, checkout_id, currency, amount };
  store.payments.put({ ...payment, status: "failed" });
}

/** After how many days a payment that failed is tried again, each time. */
const RETRY_DAYS: readonly number[] = [2, 5, 7, 7];

/**
 * Charges the card that a customer saved for an order of a subscription. Without one the
 * subscription is past due, the payment is tried again, and in the end the subscription is revoked.
 */
export function collect(backend: Backend, order: OrderRecord): void {
  const { store, now } = backend;
  const isFree = order.subtotal_amount - order.discount_amount <= 0;
  const card = store.paymentMethods.find(({ customer_id }) => customer_id === order.customer_id);
  if (card !== undefined && !isFree && !backend.automaticPayments) {
    store.orders.put({ ...order, modified_at: now() });
    return;
  }
  if (isFree || card !== undefined) {
    pay(backend, order, undefined);
    setPastDue(backend, order.subscription_id, false);
    return;
  }
  const days = RETRY_DAYS[order.failed_payments];
  const next_payment_attempt_at = days === undefined ? null : periodLater(now(), "day", days);
  const failed_payments = order.failed_payments + 1;
  store.orders.put({ ...order, next_payment_attempt_at, failed_payments, modified_at: now() });
  const subscription = store.subscriptions.get(order.subscription_id);
  if (days === undefined && subscription !== undefined && isRevocable(subscription)) {
    revokeSubscription(backend, subscription);
  } else setPastDue(backend, order.subscription_id, true);
}

/** Lets the charge for an order succeed; throws for one that does not wait for it. */
export function payOrder(backend: Backend, id: string): void {
  const order = backend.store.orders.get(id);
  if (order?.status !== "pending") throw new Error(`The mock has no order ${id} that waits for its payment.`);
  pay(backend, order, undefined);
  setPastDue(backend, order.subscription_id, false);
}

function setPastDue(backend: Backend, id: string | null, isPastDue: boolean): void {
  const { store, now } = backend;
  const subscription = store.subscriptions.get(id);
  const [from, to] = isPastDue ? (["active", "past_due"] as const) : (["past_due", "active"] as const);
  if (subscription === undefined || subscription.status !== from) return;
  const time = now();
  const past_due_at = isPastDue ? time : null;
  const next = store.subscriptions.put({ ...subscription, status: to, past_due_at, modified_at: time });
  syncGrants(backend, next);
}

export function presentRefund(row: RefundRecord): Refund {
  return { ...row, dispute: null };
}
