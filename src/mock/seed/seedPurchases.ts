import type { CustomerStateSubscriptionMeter } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { periodLater, storedTimestamp } from "../kit/time.js";
import { invoiceNumber, newOrder, receiptNumber } from "../orders/createOrder.js";
import { orderItem } from "../orders/orderItems.js";
import { pricesIn, pricesOf } from "../products/priceSet.js";
import type { DisputeRecord } from "../store/disputes.js";
import type {
  OrderRecord,
  ProductRecord,
  SubscriptionMeterRecord,
  SubscriptionRecord,
} from "../store/records.js";
import { newSubscription } from "../subscriptions/subscribe.js";
import type { MockDisputeSeed, MockOrderSeed, MockSubscriptionSeed } from "./MockSeeds.js";
import { ensureMeter, seedProduct } from "./seedCatalogue.js";
import { seededCustomer, seededRow } from "./seeded.js";

/** An unknown product is made, as one that costs the subscription's amount. */
export function seedSubscription(
  backend: Backend,
  { meters, ...seed }: MockSubscriptionSeed,
): SubscriptionRecord {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const { currency = "usd", recurring_interval = "month", seats = null } = seed;
  const made = { ...seed, currency, recurring_interval, organization_id: customer.organization_id };
  const product = productOf(backend, seed.product_id, made);
  const prices = pricesIn(pricesOf(store, product.id), currency);
  for (const { meter_id } of meters ?? []) ensureMeter(backend, customer.organization_id, meter_id);
  const free = { amount: null, discount_id: null, trial_end: null, checkout_id: null };
  const offer = { customer, product, prices, seats, currency, metadata: {}, custom_field_data: {}, ...free };
  const row = seededRow(newSubscription(backend, offer), { ...seed, product_id: product.id });
  return store.subscriptions.put({
    ...seededRow({ ...row, ...timesOf(row, seed.current_period_start) }, { ...seed, product_id: product.id }),
    meters: meters?.map(storedMeter) ?? row.meters,
  });
}

interface Made {
  readonly organization_id: string;
  readonly recurring_interval: ProductRecord["recurring_interval"];
  readonly currency: string;
  readonly amount?: number;
}

/** The product that was bought; one that the mock does not have is made. */
function productOf(
  backend: Backend,
  id: string | null | undefined,
  { organization_id, recurring_interval, currency, amount = 1000 }: Made,
): ProductRecord {
  const found = backend.store.products.get(id ?? null);
  if (found !== undefined) return found;
  const prices = [{ price_amount: amount, price_currency: currency }];
  return seedProduct(backend, { ...(id ? { id } : {}), organization_id, recurring_interval, prices });
}

/** The times that follow from a subscription's status and its period. */
function timesOf(row: SubscriptionRecord, first: string | undefined): Partial<SubscriptionRecord> {
  const start = first === undefined ? row.created_at : row.current_period_start;
  const end = periodLater(start, row.recurring_interval, row.recurring_interval_count);
  const period = { started_at: row.created_at, current_period_start: start, current_period_end: end };
  return { ...period, ...stateOf(row.status, start) };
}

/** How long a trial is that no seed says more of. */
const TRIAL_DAYS = 14;

function stateOf(status: SubscriptionRecord["status"], start: string): Partial<SubscriptionRecord> {
  switch (status) {
    case "trialing": {
      const end = periodLater(start, "day", TRIAL_DAYS);
      return { trial_start: start, trial_end: end, current_period_end: end };
    }
    case "canceled":
      return { canceled_at: start, ends_at: start, ended_at: start };
    case "past_due":
    case "unpaid":
      return { past_due_at: start };
    case "paused":
      return { paused_at: start };
    case "incomplete":
      return { started_at: null };
    case "incomplete_expired":
      return { started_at: null, ended_at: start };
    default:
      return {};
  }
}

function storedMeter(meter: CustomerStateSubscriptionMeter): SubscriptionMeterRecord {
  const { created_at, modified_at } = meter;
  return {
    ...{ ...meter, before: null, created_at: storedTimestamp(created_at) },
    modified_at: modified_at === null ? null : storedTimestamp(modified_at),
  };
}

export function seedOrder(backend: Backend, { amount = 1000, ...seed }: MockOrderSeed): OrderRecord {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const { organization_id } = customer;
  const { status = "paid", currency = "usd" } = seed;
  const subscribed = store.subscriptions.get(seed.subscription_id ?? null)?.product_id;
  const made = { amount, currency, organization_id, recurring_interval: null };
  const product = productOf(backend, seed.product_id ?? subscribed, made);
  const blank: OrderRecord = {
    ...newOrder(backend, customer, product.id),
    status,
    currency,
    subtotal_amount: amount,
    invoice_number: status === "draft" ? null : invoiceNumber(backend, customer),
    receipt_number: isPaid(status) ? receiptNumber(backend, customer) : null,
  };
  const row = seededRow(blank, { ...seed, product_id: product.id });
  const refunded_amount = refundedAmount(row, seed.refunded_amount);
  const order = store.orders.put({ ...row, refunded_amount, items: [itemOf(backend, row, product)] });
  putMoney(backend, order, organization_id);
  return order;
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
  store.payments.put({ ...common, id: uuid(), checkout_id: null, amount: total, status: "succeeded" });
  if (refunded_amount === 0) return;
  store.refunds.put({
    ...{ ...common, id: uuid(), subscription_id, amount: refunded_amount, tax_amount: 0 },
    ...{ metadata: {}, status: "succeeded", reason: "customer_request", revoke_benefits: false },
  });
}

/** How many days Polar's payment processor gives for evidence. */
const EVIDENCE_DAYS = 5;

export function seedDispute(backend: Backend, seed: MockDisputeSeed): DisputeRecord {
  const { store, uuid, now } = backend;
  const order = store.orders.get(seed.order_id);
  const payment = store.payments.find(({ order_id }) => order_id === seed.order_id);
  if (order === undefined || payment === undefined) {
    throw new Error(`The mock has no payment of an order ${seed.order_id} that could be contested.`);
  }
  const { tax_amount, currency } = order;
  const dispute: DisputeRecord = {
    ...{ id: uuid(), created_at: now(), modified_at: null, status: "needs_response", reason: null },
    ...{ order_id: order.id, payment_id: payment.id, tax_amount, currency },
    amount: order.subtotal_amount - order.discount_amount,
    evidence_due_by: periodLater(now(), "day", EVIDENCE_DAYS),
  };
  return store.disputes.put(seededRow(dispute, seed));
}
