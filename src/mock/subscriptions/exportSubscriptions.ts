import { csvRow } from "../kit/csvRow.js";
import { localTime } from "../kit/localTime.js";
import type { TimeZone } from "../kit/timeZone.js";
import { wholeUnits } from "../kit/wholeUnits.js";
import type { SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscription } from "./presentSubscription.js";

/** What the columns are called in the first line. */
const HEADERS = {
  email: "Email",
  started_at: "Started At",
  product: "Product",
  amount: "Amount",
  currency: "Currency",
  status: "Status",
  recurring_interval: "Billing Interval",
  customer_name: "Customer Name",
  billing_name: "Billing Name",
  billing_country: "Billing Country",
  net_amount: "Net Amount",
  discount: "Discount",
  seats: "Seats",
  current_period_start: "Current Period Start",
  current_period_end: "Current Period End",
  cancel_at_period_end: "Cancels At Period End",
  canceled_at: "Canceled At",
  ends_at: "Ends At",
  ended_at: "Ended At",
  cancellation_reason: "Cancellation Reason",
  trial_start: "Trial Start",
  trial_end: "Trial End",
} as const;

/** A column of the export. */
export type SubscriptionColumn = keyof typeof HEADERS;

const DEFAULT_COLUMNS: readonly SubscriptionColumn[] = [
  "email",
  "started_at",
  "product",
  "amount",
  "currency",
  "status",
  "recurring_interval",
];

/** The subscriptions as a CSV text, spelled as the server's Python spells its values. */
export function exportSubscriptions(
  store: Store,
  rows: readonly SubscriptionRecord[],
  zone: TimeZone,
  columns: readonly SubscriptionColumn[] = DEFAULT_COLUMNS,
): string {
  const lines = rows.map((row) => {
    const cells = cellsOf(store, row, zone);
    return csvRow(columns.map((column) => cells[column]));
  });
  return csvRow(columns.map((column) => HEADERS[column])) + lines.join("");
}

function cellsOf(
  store: Store,
  row: SubscriptionRecord,
  zone: TimeZone,
): Readonly<Record<SubscriptionColumn, string | null>> {
  const { customer, product } = presentSubscription(store, row);

  function time(stored: string | null): string | null {
    return stored === null ? null : localTime(stored, zone);
  }

  const { recurring_interval: interval, recurring_interval_count: count } = row;
  return {
    email: customer.email,
    started_at: time(row.started_at),
    product: product.name,
    amount: wholeUnits(row.amount),
    currency: row.currency,
    status: row.status,
    recurring_interval: count === 1 ? interval : `${count} ${interval}s`,
    customer_name: customer.name,
    billing_name: customer.billing_name,
    billing_country: customer.billing_address?.country ?? null,
    net_amount: wholeUnits(row.amount),
    discount: null,
    seats: row.seats === null ? null : String(row.seats),
    current_period_start: time(row.current_period_start),
    current_period_end: time(row.current_period_end),
    cancel_at_period_end: String(row.cancel_at_period_end),
    canceled_at: time(row.canceled_at),
    ends_at: time(row.ends_at),
    ended_at: time(row.ended_at),
    cancellation_reason: row.customer_cancellation_reason,
    trial_start: time(row.trial_start),
    trial_end: time(row.trial_end),
  };
}
