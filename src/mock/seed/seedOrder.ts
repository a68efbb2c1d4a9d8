import type { Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { invoiceNumber, receiptNumber } from "../engine/orderNumbers.js";
import { blankOrder } from "../orders/blankOrder.js";
import { orderItem } from "../orders/orderItems.js";
import { pricesOf } from "../products/priceSet.js";
import type { Metadata } from "../read/metadata.js";
import type { CustomerRecord, OrderRecord, ProductRecord } from "../store/records.js";
import type { OfMockCustomer } from "./MockSeed.js";
import { seededBase, seededCustomer } from "./seeded.js";
import { seedProduct } from "./seedProduct.js";

/**
 * An order to put into the mock: one that is paid, unless told otherwise. It has its payment where
 * it was paid, and its refund where it was refunded. A product that the mock does not have is made.
 */
export interface MockOrderSeed
  extends OfMockCustomer,
    Partial<
      Pick<
        Order,
        | "id"
        | "created_at"
        | "modified_at"
        | "status"
        | "discount_amount"
        | "tax_amount"
        | "currency"
        | "billing_reason"
        | "subscription_id"
        | "seats"
        | "refunded_amount"
      >
    > {
  /** What it costs before discount and tax, in the currency's minor unit. Default 1000. */
  readonly amount?: number;
  readonly product_id?: string;
  readonly metadata?: Metadata;
}

export function seedOrder(backend: Backend, seed: MockOrderSeed): OrderRecord {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const { amount = 1000, status = "paid", currency = "usd" } = seed;
  const product = productOf(backend, customer, seed, amount);
  const base = seededBase(backend, seed);
  const order: OrderRecord = {
    ...blankOrder(customer),
    ...{ ...base, ...numbersOf(backend, customer, status), status, currency, items: [] },
    subtotal_amount: amount,
    discount_amount: seed.discount_amount ?? 0,
    tax_amount: seed.tax_amount ?? 0,
    billing_reason: seed.billing_reason ?? "purchase",
    product_id: product.id,
    subscription_id: seed.subscription_id ?? null,
    metadata: seed.metadata ?? {},
    custom_field_data: {},
    seats: seed.seats ?? null,
  };
  const refunded_amount = refundedAmount(order, seed.refunded_amount);
  const whole = { ...order, refunded_amount, items: [itemOf(backend, order, product)] };
  putMoney(backend, whole, customer.organization_id);
  return store.orders.put(whole);
}

function productOf(
  backend: Backend,
  { organization_id }: CustomerRecord,
  { product_id, subscription_id, currency = "usd" }: MockOrderSeed,
  amount: number,
): ProductRecord {
  const { store } = backend;
  const subscribed = store.subscriptions.get(subscription_id ?? null)?.product_id;
  const known = store.products.get(product_id ?? subscribed ?? null);
  if (known !== undefined) return known;
  const prices = [{ price_amount: amount, price_currency: currency }];
  const id = product_id === undefined ? {} : { id: product_id };
  return seedProduct(backend, { ...id, organization_id, recurring_interval: null, prices });
}

function numbersOf(
  backend: Backend,
  customer: CustomerRecord,
  status: OrderRecord["status"],
): Pick<OrderRecord, "invoice_number" | "receipt_number"> {
  const invoice_number = status === "draft" ? null : invoiceNumber(backend, customer);
  return { invoice_number, receipt_number: isPaid(status) ? receiptNumber(backend, customer) : null };
}

function isPaid(status: OrderRecord["status"]): boolean {
  return status === "paid" || status === "refunded" || status === "partially_refunded";
}

function refundedAmount({ status, subtotal_amount, discount_amount }: OrderRecord, wanted = 0): number {
  const net = subtotal_amount - discount_amount;
  if (status === "refunded") return net;
  return status === "partially_refunded" ? wanted || Math.floor(net / 2) : 0;
}

function itemOf(backend: Backend, order: OrderRecord, product: ProductRecord): OrderRecord["items"][number] {
  const [price] = pricesOf(backend.store, product.id);
  const { created_at, subtotal_amount: amount, tax_amount } = order;
  const line = { label: product.name, amount, product_price_id: price?.id ?? null, proration: false };
  return { ...orderItem(backend, line), created_at, tax_amount };
}

/** The payment of an order that was paid, and what was given back of it. */
function putMoney({ store, uuid }: Backend, order: OrderRecord, organization_id: string): void {
  const { id: order_id, customer_id, currency, created_at, subscription_id, refunded_amount } = order;
  const total = order.subtotal_amount - order.discount_amount + order.tax_amount;
  const common = { created_at, modified_at: null, organization_id, customer_id, order_id, currency };
  if (!isPaid(order.status) || total === 0) return;
  store.payments.put({ ...common, id: uuid(), checkout_id: null, amount: total });
  if (refunded_amount === 0) return;
  store.refunds.put({
    ...{ ...common, id: uuid(), subscription_id, amount: refunded_amount, tax_amount: 0 },
    ...{ metadata: {}, status: "succeeded", reason: "customer_request", revoke_benefits: false },
  });
}
