import { describe, expect, it } from "vitest";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { checkedSetup } from "./checked.js";
import { type Answer, at, items, type Send, stoppedClock, UNKNOWN_ID } from "./support.js";

const DAYS = "start_date=2026-01-05&end_date=2026-01-07&interval=day";
const DAY = 24 * 60 * 60 * 1000;

/** A shop that sells a book on the 5th of January, and a club on the 6th. */
async function shop() {
  const clock = stoppedClock("2026-01-05T12:00:00Z");
  const { mock, send } = checkedSetup({ now: clock.now });
  const book = mock.seed.product({ recurring_interval: null, prices: [{ price_amount: 2000 }] });
  const club = mock.seed.product({ recurring_interval: "year", prices: [{ price_amount: 12_000 }] });
  await buy(mock, send, book.id, "a@b.co");
  clock.advance(DAY);
  await buy(mock, send, club.id, "b@b.co");
  return { mock, send, clock, book, club };
}

async function buy(mock: MockPolar, send: Send, product: string, email: string): Promise<void> {
  const checkout = await send("POST", "/v1/checkouts/", { products: [product] });
  const form = { email, name: "A", billing_address: { country: "US" } };
  mock.confirmCheckout(String(at(checkout.body, "id")), form);
}

function totals(answer: Answer): unknown {
  expect(answer.status, answer.text).toBe(200);
  return at(answer.body, "totals");
}

describe("metrics", () => {
  it("count what was sold, day by day and in total", async () => {
    const { send } = await shop();
    const answer = await send("GET", `/v1/metrics/?${DAYS}&metrics=revenue&metrics=orders`);
    expect(answer.body).toEqual({
      periods: [
        { timestamp: "2026-01-05T00:00:00Z", orders: 1, revenue: 2000 },
        { timestamp: "2026-01-06T00:00:00Z", orders: 1, revenue: 12_000 },
        { timestamp: "2026-01-07T00:00:00Z", orders: 0, revenue: 0 },
      ],
      totals: { orders: 2, revenue: 14_000 },
      metrics: {
        orders: { slug: "orders", display_name: "Orders", type: "scalar" },
        revenue: { slug: "revenue", display_name: "Revenue", type: "currency" },
      },
    });
  });

  it("tell what subscriptions bring in a month, yearly ones spread over 12", async () => {
    const { send } = await shop();
    expect(totals(await send("GET", `/v1/metrics/?${DAYS}`))).toMatchObject({
      active_subscriptions: 1,
      monthly_recurring_revenue: 1000,
      annual_recurring_revenue: 12_000,
      average_revenue_per_user: 1000,
      new_subscriptions: 1,
      new_subscriptions_revenue: 12_000,
      one_time_products: 1,
      one_time_products_revenue: 2000,
      cumulative_revenue: 14_000,
      average_order_value: 7000,
      checkouts: 2,
      succeeded_checkouts: 2,
      checkouts_conversion: 1,
    });
  });

  it("take what was given back off the net revenue", async () => {
    const { send } = await shop();
    const [, order] = items(await send("GET", "/v1/orders/"));
    const refund = { order_id: at(order, "id"), amount: 500, reason: "customer_request" };
    expect((await send("POST", "/v1/refunds/", refund)).status).toBe(201);
    expect(totals(await send("GET", `/v1/metrics/?${DAYS}`))).toMatchObject({
      revenue: 14_000,
      net_revenue: 13_500,
      net_cumulative_revenue: 13_500,
      one_time_products_net_revenue: 1500,
    });
  });

  it("tell subscriptions that are canceled from those that go on, and why", async () => {
    const { send } = await shop();
    const [subscription] = items(await send("GET", "/v1/subscriptions/"));
    const change = { cancel_at_period_end: true, customer_cancellation_reason: "too_expensive" };
    await send("PATCH", `/v1/subscriptions/${String(at(subscription, "id"))}`, change);
    expect(totals(await send("GET", `/v1/metrics/?${DAYS}`))).toMatchObject({
      active_subscriptions: 1,
      committed_subscriptions: 0,
      committed_monthly_recurring_revenue: 0,
      canceled_subscriptions: 1,
      canceled_subscriptions_too_expensive: 1,
      canceled_subscriptions_other: 0,
    });
  });

  it("add up what events cost", async () => {
    const { send } = await shop();
    const cost = { _cost: { amount: 12.5, currency: "usd" } };
    const events = ["a", "b"].map((external_customer_id) => ({
      name: "x",
      external_customer_id,
      metadata: cost,
    }));
    await send("POST", "/v1/events/ingest", { events });
    expect(totals(await send("GET", `/v1/metrics/?${DAYS}&metrics=costs&metrics=cashflow`))).toEqual({
      costs: 25,
      cashflow: 13_975,
    });
  });

  it.each([
    ["product_id", 1],
    ["billing_type", 1],
    ["organization_id", 0],
  ])("count what one %s has to do with", async (name, count) => {
    const { send, book } = await shop();
    const value = { product_id: book.id, billing_type: "recurring", organization_id: UNKNOWN_ID }[name];
    const answer = await send("GET", `/v1/metrics/?${DAYS}&metrics=orders&${name}=${value}`);
    expect(totals(answer)).toEqual({ orders: count });
  });

  it.each([
    ["month", "start_date=2025-12-31&end_date=2026-01-07", ["2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"]],
    ["week", "start_date=2026-01-07&end_date=2026-01-12", ["2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z"]],
    ["day", "start_date=2026-01-05&end_date=2026-01-05&timezone=Asia/Tokyo", ["2026-01-04T15:00:00Z"]],
  ])("begin each %s where it begins", async (interval, query, starts) => {
    const { send } = await shop();
    const answer = await send("GET", `/v1/metrics/?interval=${interval}&${query}`);
    const periods = at(answer.body, "periods");
    expect(Array.isArray(periods) && periods.map((period) => at(period, "timestamp"))).toEqual(starts);
  });

  it("refuse a span that is too long for its interval, or names that are none", async () => {
    const { send } = await shop();
    const long = await send("GET", "/v1/metrics/?start_date=2025-01-01&end_date=2026-01-07&interval=hour");
    expect(at(long.body, "detail", 0, "input")).toEqual(["2025-01-01", "2026-01-07", "hour"]);
    const wrong = await send("GET", `/v1/metrics/?${DAYS}&metrics=luck`);
    expect(at(wrong.body, "detail", 0, "msg")).toBe("Invalid metric slugs: luck");
  });

  it("are exported with names for people", async () => {
    const { send } = await shop();
    const answer = await send("GET", `/v1/metrics/export?${DAYS}&metrics=orders`);
    expect(answer.text.split("\r\n").slice(0, 2)).toEqual([
      "Timestamp,Orders",
      "2026-01-05T00:00:00+00:00,1",
    ]);
  });

  it("stand on dashboards", async () => {
    const { send } = await shop();
    const board = await send("POST", "/v1/metrics/dashboards", { name: "Board", metrics: ["revenue"] });
    const path = `/v1/metrics/dashboards/${String(at(board.body, "id"))}`;
    expect((await send("PATCH", path, { metrics: [] })).body).toMatchObject({ name: "Board", metrics: [] });
    expect((await send("GET", "/v1/metrics/dashboards")).body).toHaveLength(1);
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("GET", path)).status).toBe(404);
  });
});
