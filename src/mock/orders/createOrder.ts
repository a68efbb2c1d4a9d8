import type { Backend } from "../Backend.js";
import { discountOn } from "../engine/discounts.js";
import { invoiceNumber, receiptNumber } from "../engine/orderNumbers.js";
import { orderPaidEvent } from "../engine/systemEvents.js";
import type { CustomerRecord, OrderRecord } from "../store/records.js";
import { type Line, orderItem } from "./orderItems.js";

/** What each order says by itself: which it is, what is sold, and for how much. */
type Own =
  | "id"
  | "created_at"
  | "modified_at"
  | "status"
  | "currency"
  | "billing_reason"
  | "subtotal_amount"
  | "discount_amount"
  | "invoice_number"
  | "product_id"
  | "metadata"
  | "custom_field_data"
  | "items";

/** An order of a customer as all begin: bought by itself, neither paid nor given back. */
export function blankOrder(customer: CustomerRecord): Omit<OrderRecord, Own> {
  return {
    tax_amount: 0,
    billing_name: customer.billing_name ?? customer.name,
    billing_address: customer.billing_address,
    customer_id: customer.id,
    subscription_id: null,
    checkout_id: null,
    discount_id: null,
    seats: null,
    receipt_number: null,
    is_invoice_generated: false,
    has_receipt: false,
    refunded_amount: 0,
    refunded_tax_amount: 0,
    is_revoked: false,
    next_payment_attempt_at: null,
    failed_payments: 0,
  };
}

/** What is billed, to whom, and why. */
export interface Bill
  extends Pick<
    OrderRecord,
    | "status"
    | "billing_reason"
    | "product_id"
    | "subscription_id"
    | "checkout_id"
    | "currency"
    | "discount_id"
    | "seats"
    | "metadata"
    | "custom_field_data"
  > {
  readonly customer: CustomerRecord;
  readonly lines: readonly Line[];
}

/** An order as it is at first, without invoice and receipt. */
export function createOrder(backend: Backend, { customer, lines, ...bill }: Bill): OrderRecord {
  const { store } = backend;
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const discount = store.discounts.get(bill.discount_id);
  const taken = discount === undefined ? 0 : discountOn(discount, Math.max(0, subtotal), bill.currency);
  // The customer counts its invoices.
  store.customers.put({ ...customer, modified_at: backend.now() });
  return store.orders.put({
    ...blankOrder(customer),
    ...bill,
    id: backend.uuid(),
    created_at: backend.now(),
    modified_at: null,
    subtotal_amount: subtotal,
    discount_amount: taken,
    invoice_number: invoiceNumber(backend, customer),
    discount_id: discount?.id ?? null,
    items: lines.map((line) => orderItem(backend, line)),
  });
}

/** Notes that an order was paid, and then writes its invoice and its receipt. */
export function markPaid(backend: Backend, before: OrderRecord): OrderRecord {
  const { store, now } = backend;
  const order = before.status === "paid" ? before : paidNow(backend, before);
  const customer = store.customers.need(order.customer_id);
  orderPaidEvent(backend, order);
  const isFree = order.subtotal_amount - order.discount_amount <= 0;
  const hasInvoice = order.billing_address !== null && order.billing_name !== null;
  return store.orders.put({
    ...order,
    modified_at: hasInvoice || !isFree ? now() : order.modified_at,
    invoice_number: order.invoice_number ?? invoiceNumber(backend, customer),
    receipt_number: isFree ? null : receiptNumber(backend, customer),
    is_invoice_generated: hasInvoice,
  });
}

function paidNow({ store, now }: Backend, order: OrderRecord): OrderRecord {
  return store.orders.put({ ...order, status: "paid", next_payment_attempt_at: null, modified_at: now() });
}
