import { goesOn, isWithin, type Span, sumOf } from "./Span.js";
import type { SeatPurchase } from "./sales.js";

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
