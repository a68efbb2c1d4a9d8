import type { OrderExportColumn } from "../api/requests.js";
import { type Columns, csvText, wholeUnits } from "../kit/csv.js";
import { localTime } from "../kit/time.js";
import type { TimeZone } from "../kit/timeZone.js";
import type { OrderRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentOrder } from "./presentOrder.js";

const DEFAULT_COLUMNS: readonly OrderExportColumn[] = [
  "email",
  "created_at",
  "product",
  "net_amount",
  "currency",
  "status",
  "invoice_number",
];

/** The orders as a CSV text, spelled as the server's Python spells its values. */
export function exportOrders(
  store: Store,
  orders: readonly OrderRecord[],
  zone: TimeZone,
  columns: readonly OrderExportColumn[] = DEFAULT_COLUMNS,
): string {
  const shown = orders.map((row) => presentOrder(store, row));
  return csvText(columnsIn(zone), columns, shown);
}

function columnsIn(zone: TimeZone): Columns<OrderExportColumn, ReturnType<typeof presentOrder>> {
  return {
    email: ["Email", ({ customer }) => customer.email],
    created_at: ["Created At", (order) => localTime(order.created_at, zone)],
    product: ["Product", (order) => order.description],
    net_amount: ["Net Amount", (order) => wholeUnits(order.net_amount)],
    currency: ["Currency", (order) => order.currency],
    status: ["Status", (order) => order.status],
    invoice_number: ["Invoice number", (order) => order.invoice_number],
    customer_name: ["Customer Name", ({ customer }) => customer.name],
    billing_name: ["Billing Name", (order) => order.billing_name],
    billing_country: ["Billing Country", (order) => order.billing_address?.country ?? null],
    subtotal_amount: ["Subtotal", (order) => wholeUnits(order.subtotal_amount)],
    discount_amount: ["Discount", (order) => wholeUnits(order.discount_amount)],
    tax_amount: ["Tax", (order) => wholeUnits(order.tax_amount)],
    total_amount: ["Total", (order) => wholeUnits(order.total_amount)],
    refunded_amount: ["Refunded Amount", (order) => wholeUnits(order.refunded_amount)],
    billing_reason: ["Billing Reason", (order) => order.billing_reason],
  };
}
