import { csvRow } from "../kit/csvRow.js";
import { localTime } from "../kit/localTime.js";
import type { TimeZone } from "../kit/timeZone.js";
import { wholeUnits } from "../kit/wholeUnits.js";
import type { OrderRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentOrder } from "./presentOrder.js";

/** What the columns are called in the first line. */
const HEADERS = {
  email: "Email",
  created_at: "Created At",
  product: "Product",
  net_amount: "Net Amount",
  currency: "Currency",
  status: "Status",
  invoice_number: "Invoice number",
  customer_name: "Customer Name",
  billing_name: "Billing Name",
  billing_country: "Billing Country",
  subtotal_amount: "Subtotal",
  discount_amount: "Discount",
  tax_amount: "Tax",
  total_amount: "Total",
  refunded_amount: "Refunded Amount",
  billing_reason: "Billing Reason",
} as const;

/** A column of the export. */
export type OrderColumn = keyof typeof HEADERS;

const DEFAULT_COLUMNS: readonly OrderColumn[] = [
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
  columns: readonly OrderColumn[] = DEFAULT_COLUMNS,
): string {
  const rows = orders.map((order) => {
    const cells = cellsOf(store, order, zone);
    return csvRow(columns.map((column) => cells[column]));
  });
  return csvRow(columns.map((column) => HEADERS[column])) + rows.join("");
}

function cellsOf(
  store: Store,
  record: OrderRecord,
  zone: TimeZone,
): Readonly<Record<OrderColumn, string | null>> {
  const order = presentOrder(store, record);
  return {
    email: order.customer.email,
    created_at: localTime(record.created_at, zone),
    product: order.description,
    net_amount: wholeUnits(order.net_amount),
    currency: order.currency,
    status: order.status,
    invoice_number: order.invoice_number,
    customer_name: order.customer.name,
    billing_name: order.billing_name,
    billing_country: order.billing_address?.country ?? null,
    subtotal_amount: wholeUnits(order.subtotal_amount),
    discount_amount: wholeUnits(order.discount_amount),
    tax_amount: wholeUnits(order.tax_amount),
    total_amount: wholeUnits(order.total_amount),
    refunded_amount: wholeUnits(order.refunded_amount),
    billing_reason: order.billing_reason,
  };
}
