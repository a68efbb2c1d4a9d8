import type { EventRecord, OrderRecord, SubscriptionRecord } from "../../store/records.js";
import { goesOn, isWithin, ratio, type Span, sumOf } from "./Span.js";
import type { SeatPurchase } from "./sales.js";

/** Which orders are meant, by why they were made; all where nothing is said. */
type Reason = OrderRecord["billing_reason"] | undefined;

/** The orders of the span. */
export function ordersOf(span: Span, reason?: Reason): readonly OrderRecord[] {
  return span.sales.orders.filter(
    (row) => isWithin(span, row.created_at) && (reason === undefined || row.billing_reason === reason),
  );
}

/** What orders came to, without tax. */
export function revenue(span: Span, reason?: Reason): number {
  return sumOf(
    ordersOf(span, reason),
    ({ subtotal_amount, discount_amount }) => subtotal_amount - discount_amount,
  );
}

/** The same without what was given back in the span. The mock takes no fees. */
export function netRevenue(span: Span, reason?: Reason): number {
  const refunds = span.sales.refunds.filter(
    ({ created_at, order }) =>
      isWithin(span, created_at) && (reason === undefined || order.billing_reason === reason),
  );
  return revenue(span, reason) - sumOf(refunds, ({ amount }) => amount);
}

/** The subscriptions that orders were made for. */
export function subscriptionsOf(span: Span, reason: Reason): number {
  return new Set(ordersOf(span, reason).map(({ subscription_id }) => subscription_id)).size;
}

/** What events said that they cost, in cents. */
export function costs(span: Span): number {
  return sumOf(eventsOf(span), ({ metadata }) => {
    const cost = metadata["_cost"];
    return typeof cost === "object" ? Number(cost?.["amount"] ?? 0) : 0;
  });
}

/** How many customers had an event in the span. */
export function activeUsers(span: Span): number {
  const users = eventsOf(span).map(
    ({ customer_id, external_customer_id }) => customer_id ?? external_customer_id,
  );
  return new Set(users.filter((user) => user !== null)).size;
}

function eventsOf(span: Span): readonly EventRecord[] {
  return span.sales.events.filter(({ timestamp }) => isWithin(span, timestamp));
}

/** How many of each interval Polar counts into a month. */
const PER_MONTH: Readonly<Record<SubscriptionRecord["recurring_interval"], number>> = {
  day: 30,
  week: 4,
  month: 1,
  year: 1 / 12,
};

/** The subscriptions that went on at some time of the span. */
export function active(span: Span): readonly SubscriptionRecord[] {
  return span.sales.subscriptions.filter((row) => goesOn(span, row.started_at, row.ended_at));
}

/** Those of them that are not about to end. */
export function committed(span: Span): readonly SubscriptionRecord[] {
  return active(span).filter(({ canceled_at }) => canceled_at === null || canceled_at >= span.end);
}

/** What subscriptions bring in a month, in or outside of their trial. */
export function monthly(span: Span, rows: readonly SubscriptionRecord[], inTrial = false): number {
  const meant = rows.filter(({ trial_end }) => (trial_end !== null && trial_end >= span.end) === inTrial);
  return Math.round(
    sumOf(
      meant,
      ({ amount, recurring_interval, recurring_interval_count }) =>
        (amount * PER_MONTH[recurring_interval]) / recurring_interval_count,
    ),
  );
}

/** What an active subscription brings in a month, on average. */
export function perUser(span: Span): number {
  const rows = active(span);
  return ratio(monthly(span, rows), rows.length);
}

/** How many subscriptions ended. */
export function churned(span: Span): number {
  return span.sales.subscriptions.filter(({ ended_at }) => isWithin(span, ended_at)).length;
}

/** The part that ended, of the subscriptions that went on when the span began. */
export function churnRate(span: Span): number {
  const before = span.sales.subscriptions.filter(
    ({ started_at, ended_at }) =>
      started_at !== null && started_at < span.start && (ended_at === null || ended_at >= span.start),
  );
  return ratio(before.filter(({ ended_at }) => isWithin(span, ended_at)).length, before.length);
}

/** How many subscriptions were canceled, for one reason where it is given. */
export function canceled(span: Span, reason?: SubscriptionRecord["customer_cancellation_reason"]): number {
  return span.sales.subscriptions.filter(
    ({ canceled_at, customer_cancellation_reason: said }) =>
      isWithin(span, canceled_at) && (reason === undefined || (said ?? "other") === reason),
  ).length;
}

/** The purchases by seats that go on at some time of the span. */
export function seatPurchases(span: Span): readonly SeatPurchase[] {
  return span.sales.seatPurchases.filter(({ from, until }) => goesOn(span, from, until));
}

/** How many seats are paid for. */
export function seatsTotal(span: Span): number {
  return sumOf(seatPurchases(span), ({ seats }) => seats);
}

/** How many of the seats have a status. */
export function seatsWith(span: Span, status: "claimed" | "pending"): number {
  const bought = new Set(seatPurchases(span).map(({ id }) => id));
  return span.sales.seats.filter(
    (seat) =>
      seat.status === status &&
      seat.created_at < span.end &&
      bought.has(seat.subscription_id ?? seat.order_id ?? ""),
  ).length;
}

/** How many customers pay for seats. */
export function seatCustomers(span: Span): number {
  return new Set(seatPurchases(span).map(({ customer_id }) => customer_id)).size;
}

/** How many customers bought seats for the first time. */
export function newSeatCustomers(span: Span): number {
  return customersOf(span).filter((purchases) =>
    isWithin(span, purchases.map(({ from }) => from).sort()[0] ?? null),
  ).length;
}

/** How many customers have no seats any more. */
export function churnedSeatCustomers(span: Span): number {
  return customersOf(span).filter((purchases) => {
    const last = purchases.map(({ until }) => until ?? "").sort();
    return !last.includes("") && isWithin(span, last.at(-1) ?? null);
  }).length;
}

/** All purchases by seats, by customer. */
function customersOf({ sales }: Span): readonly (readonly SeatPurchase[])[] {
  const ids = new Set(sales.seatPurchases.map(({ customer_id }) => customer_id));
  return [...ids].map((id) => sales.seatPurchases.filter(({ customer_id }) => customer_id === id));
}
