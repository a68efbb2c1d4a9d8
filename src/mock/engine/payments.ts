import type { Backend } from "../Backend.js";
import type { CheckoutRecord, OrderRecord, PaymentMethodRecord } from "../store/records.js";

/** The card that everybody pays with. */
const CARD = { brand: "visa", last4: "4242", exp_month: 12, exp_year: 2030, wallet: null };

/** Saves the card that a customer paid with, unless it has one. */
export function saveCard({ store, uuid, now }: Backend, customer_id: string): PaymentMethodRecord {
  const known = store.paymentMethods.find((row) => row.customer_id === customer_id);
  if (known !== undefined) return known;
  return store.paymentMethods.put({
    id: uuid(),
    created_at: now(),
    modified_at: null,
    processor: "stripe",
    customer_id,
    type: "card",
    method_metadata: CARD,
  });
}

/** Takes what is due for an order from the customer's card; nothing where nothing is due. */
export function pay(backend: Backend, order: OrderRecord, checkout: CheckoutRecord | undefined): void {
  const { store, uuid, now } = backend;
  const amount = order.subtotal_amount - order.discount_amount + order.tax_amount;
  const organization_id = store.customers.get(order.customer_id)?.organization_id;
  if (amount === 0 || organization_id === undefined) return;
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
  });
}
