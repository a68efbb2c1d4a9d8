import type { Backend } from "../Backend.js";
import { discountOn } from "../engine/discounts.js";
import { orderPaidEvent } from "../engine/systemEvents.js";
import { sha256 } from "../kit/sha256.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { CustomerRecord, OrderRecord } from "../store/records.js";
import { type Line, orderItem } from "./orderItems.js";

/** A draft of a customer that is bought by itself, neither paid nor given back; not stored. */
export function newOrder({ uuid, now }: Backend, customer: CustomerRecord, product_id: string): OrderRecord {
  return {
    id: uuid(),
    created_at: now(),
    modified_at: null,
    status: "draft",
    billing_reason: "purchase",
    product_id,
    currency: "usd",
    subtotal_amount: 0,
    discount_amount: 0,
    tax_amount: 0,
    billing_name: customer.billing_name ?? customer.name,
    billing_address: customer.billing_address,
    customer_id: customer.id,
    subscription_id: null,
    checkout_id: null,
    discount_id: null,
    seats: null,
    metadata: {},
    custom_field_data: {},
    items: [],
    invoice_number: null,
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
type Bill = Partial<OrderRecord> &
  Pick<OrderRecord, "product_id" | "currency"> & {
    readonly customer: CustomerRecord;
    readonly lines: readonly Line[];
  };

/** An order as it is at first, without a receipt. */
export function createOrder(backend: Backend, { customer, lines, ...bill }: Bill): OrderRecord {
  const { store } = backend;
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const discount = store.discounts.get(bill.discount_id ?? null);
  const taken = discount === undefined ? 0 : discountOn(discount, Math.max(0, subtotal), bill.currency);
  // The customer counts its invoices.
  store.customers.put({ ...customer, modified_at: backend.now() });
  return store.orders.put({
    ...newOrder(backend, customer, bill.product_id),
    ...bill,
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

/** The number of a customer's next invoice; free orders count, too. */
export function invoiceNumber(backend: Backend, customer: CustomerRecord): string {
  const { slug } = organizationOf(backend, customer.organization_id);
  const before = backend.store.orders.where(
    (order) => order.customer_id === customer.id && order.invoice_number !== null,
  );
  return `${slug.toUpperCase()}-${numbered(customer, before.length + 1)}`;
}

/** The number of a customer's next receipt. */
export function receiptNumber({ store }: Backend, customer: CustomerRecord): string {
  const before = store.orders.where((row) => row.customer_id === customer.id && row.receipt_number !== null);
  return `RCPT-${numbered(customer, before.length + 1)}`;
}

/** Ten letters that are the customer's own, and a number that counts up. */
function numbered({ id }: CustomerRecord, count: number): string {
  const digits = sha256(id).slice(0, 20).match(/../g) ?? [];
  const letters = digits.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26)));
  return `${letters.join("")}-${String(count).padStart(4, "0")}`;
}
