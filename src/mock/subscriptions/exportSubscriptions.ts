import type { SubscriptionExportColumn } from "../api/requests.js";
import { type Columns, csvText, wholeUnits } from "../kit/csv.js";
import { localTime } from "../kit/time.js";
import type { TimeZone } from "../kit/timeZone.js";
import type { SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscription } from "./presentSubscription.js";

const DEFAULT_COLUMNS: readonly SubscriptionExportColumn[] = [
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
  columns: readonly SubscriptionExportColumn[] = DEFAULT_COLUMNS,
): string {
  const shown = rows.map((row) => presentSubscription(store, row));
  return csvText(columnsIn(zone), columns, shown);
}

type Shown = ReturnType<typeof presentSubscription>;

function columnsIn(zone: TimeZone): Columns<SubscriptionExportColumn, Shown> {
  function time(stored: string | null): string | null {
    return stored === null ? null : localTime(stored, zone);
  }

  return {
    email: ["Email", ({ customer }) => customer.email],
    started_at: ["Started At", (row) => time(row.started_at)],
    product: ["Product", ({ product }) => product.name],
    amount: ["Amount", (row) => wholeUnits(row.amount)],
    currency: ["Currency", (row) => row.currency],
    status: ["Status", (row) => row.status],
    recurring_interval: ["Billing Interval", intervalText],
    customer_name: ["Customer Name", ({ customer }) => customer.name],
    billing_name: ["Billing Name", ({ customer }) => customer.billing_name],
    billing_country: ["Billing Country", ({ customer }) => customer.billing_address?.country ?? null],
    net_amount: ["Net Amount", (row) => wholeUnits(row.amount)],
    discount: ["Discount", () => null],
    seats: ["Seats", ({ seats }) => (seats === null ? null : String(seats))],
    current_period_start: ["Current Period Start", (row) => time(row.current_period_start)],
    current_period_end: ["Current Period End", (row) => time(row.current_period_end)],
    cancel_at_period_end: ["Cancels At Period End", (row) => String(row.cancel_at_period_end)],
    canceled_at: ["Canceled At", (row) => time(row.canceled_at)],
    ends_at: ["Ends At", (row) => time(row.ends_at)],
    ended_at: ["Ended At", (row) => time(row.ended_at)],
    cancellation_reason: ["Cancellation Reason", (row) => row.customer_cancellation_reason],
    trial_start: ["Trial Start", (row) => time(row.trial_start)],
    trial_end: ["Trial End", (row) => time(row.trial_end)],
  };
}

function intervalText({ recurring_interval: interval, recurring_interval_count: count }: Shown): string {
  return count === 1 ? interval : `${count} ${interval}s`;
}
