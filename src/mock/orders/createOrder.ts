import type { Backend } from "../Backend.js";
import { discountOn } from "../engine/discounts.js";
import { invoiceNumber, receiptNumber } from "../engine/orderNumbers.js";
import { orderPaidEvent } from "../engine/systemEvents.js";
import type { CustomerRecord, OrderRecord } from "../store/records.js";
import { blankOrder } from "./blankOrder.js";
import { type Line, orderItem } from "./orderItems.js";

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
  const customer = store.customers.get(order.customer_id);
  if (customer === undefined) throw new Error(`The order ${order.id} has no customer.`);
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
