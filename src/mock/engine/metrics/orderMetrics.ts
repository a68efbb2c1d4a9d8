import type { EventRecord, OrderRecord } from "../../store/records.js";
import { isWithin, type Span, sumOf } from "./Span.js";

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
