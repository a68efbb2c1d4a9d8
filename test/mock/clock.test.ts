import { describe, expect, it } from "vitest";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { at, items, type Send, setup } from "./support.js";

const START = "2026-01-31T12:00:00Z";

function stopped(): { mock: MockPolar; send: Send } {
  return setup({ now: () => new Date(START) });
}

/** A customer with a paid subscription of 10.00 a month. */
function subscribed(mock: MockPolar, hasCard = true): string {
  const customer = mock.seed.customer({ email: "ann@example.com" });
  if (hasCard) mock.seed.paymentMethod({ customer_id: customer.id });
  return mock.seed.subscription({ customer_id: customer.id, created_at: START, amount: 1000 }).id;
}

async function orders(send: Send): Promise<readonly unknown[]> {
  return items(await send("GET", "/v1/orders/"));
}

describe("the clock of a mock", () => {
  it("starts at the time that it was given, and goes on by what it is advanced", async () => {
    const { mock } = stopped();
    await mock.clock.advance({ months: 1, days: 1, minutes: 2 });
    expect(mock.clock.now()).toEqual(new Date("2026-03-01T12:02:00Z"));
    await mock.clock.advance(1500);
    expect(mock.clock.now()).toEqual(new Date("2026-03-01T12:02:01.500Z"));
  });

  it("does not go back", async () => {
    const { mock } = stopped();
    await expect(mock.clock.advance(-1)).rejects.toThrow("A clock goes forward");
  });

  it("stamps what is changed after it was advanced", async () => {
    const { mock, send } = stopped();
    await mock.clock.advance({ days: 2 });
    const made = await send("POST", "/v1/customers/", { email: "ann@example.com" });
    expect(at(made.body, "created_at")).toBe("2026-02-02T12:00:00Z");
  });

  it("is where it was when the mock is reset", async () => {
    const { mock } = stopped();
    await mock.clock.advance({ days: 2 });
    mock.reset();
    expect(mock.clock.now()).toEqual(new Date(START));
  });
});

describe("a subscription", () => {
  it("renews at the end of each period, and is paid with the customer's card", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    await mock.clock.advance({ days: 70 });
    const { body } = await send("GET", `/v1/subscriptions/${id}`);
    expect(body).toMatchObject({
      status: "active",
      current_period_start: "2026-03-28T12:00:00Z",
      current_period_end: "2026-04-28T12:00:00Z",
    });
    expect(await orders(send)).toMatchObject([
      { created_at: "2026-03-28T12:00:00Z", status: "paid", billing_reason: "subscription_cycle" },
      { created_at: "2026-02-28T12:00:00Z", status: "paid", total_amount: 1000 },
    ]);
  });

  it("is past due without a card, and revoked when it cannot be paid for three weeks", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock, false);
    await mock.clock.advance({ months: 1 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({ status: "past_due" });
    expect(await orders(send)).toMatchObject([
      { status: "pending", next_payment_attempt_at: "2026-03-02T12:00:00Z" },
    ]);
    await mock.clock.advance({ days: 21 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({
      status: "canceled",
      ended_at: "2026-03-21T12:00:00Z",
    });
  });

  it("that is past due is active again once its customer has a card", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock, false);
    await mock.clock.advance({ months: 1 });
    const customer = at((await send("GET", `/v1/subscriptions/${id}`)).body, "customer_id");
    mock.seed.paymentMethod({ customer_id: String(customer) });
    await mock.clock.advance({ days: 3 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({ status: "active" });
    expect(await orders(send)).toMatchObject([{ status: "paid", next_payment_attempt_at: null }]);
  });

  it("ends with its period once it was canceled", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    await send("PATCH", `/v1/subscriptions/${id}`, { cancel_at_period_end: true });
    await mock.clock.advance({ months: 2 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({
      status: "canceled",
      ended_at: "2026-02-28T12:00:00Z",
    });
    expect(await orders(send)).toEqual([]);
  });

  it("is paused with its period, and goes on when it was to", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    const resumes_at = "2026-03-15T00:00:00Z";
    await send("PATCH", `/v1/subscriptions/${id}`, { pause_at_period_end: true, resumes_at });
    await mock.clock.advance({ months: 1 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({ status: "paused" });
    await mock.clock.advance({ days: 20 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({
      status: "active",
      current_period_start: resumes_at,
    });
  });

  it("is left alone where a seed put its end before the mock began", async () => {
    const { mock, send } = stopped();
    const customer = mock.seed.customer();
    const { id } = mock.seed.subscription({ customer_id: customer.id, current_period_end: "2025-06-01" });
    await mock.clock.advance({ years: 1 });
    expect((await send("GET", `/v1/subscriptions/${id}`)).body).toMatchObject({
      current_period_end: "2025-06-01T00:00:00Z",
    });
  });

  it("renews without being advanced to it, as soon as a request comes after its time", async () => {
    let now = new Date(START);
    const { mock, send } = setup({ now: () => now });
    const id = subscribed(mock);
    now = new Date("2026-03-01T00:00:00Z");
    const { body } = await send("GET", `/v1/subscriptions/${id}`);
    expect(body).toMatchObject({ current_period_start: "2026-02-28T12:00:00Z" });
    expect(await orders(send)).toMatchObject([{ created_at: "2026-02-28T12:00:00Z" }]);
  });

  it("can be renewed alone, now", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    await mock.clock.bringForward(id);
    expect(mock.clock.now()).toEqual(new Date(START));
    expect(await orders(send)).toMatchObject([{ created_at: START, status: "paid" }]);
    await expect(mock.clock.bringForward("nothing")).rejects.toThrow(
      "Nothing will happen to nothing by itself.",
    );
  });
});

describe("a change in the middle of a period", () => {
  it("is billed with the next one: what is left of the old price against the new one", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    const bigger = mock.seed.product({ recurring_interval: "month", prices: [{ price_amount: 3000 }] });
    await mock.clock.advance({ days: 14 });
    await send("PATCH", `/v1/subscriptions/${id}`, { product_id: bigger.id });
    expect(await orders(send)).toEqual([]);
    await mock.clock.advance({ days: 14 });
    const [order] = await orders(send);
    expect(at(order, "items")).toMatchObject([
      { amount: 3000, proration: false },
      { amount: -500, proration: true },
      { amount: 1500, proration: true },
    ]);
    expect(order).toMatchObject({ subtotal_amount: 4000, status: "paid" });
  });

  it("to another interval begins a period, and is billed at once", async () => {
    const { mock, send } = stopped();
    const id = subscribed(mock);
    const yearly = mock.seed.product({ recurring_interval: "year", prices: [{ price_amount: 10_000 }] });
    await mock.clock.advance({ days: 14 });
    const changed = await send("PATCH", `/v1/subscriptions/${id}`, { product_id: yearly.id });
    expect(changed.body).toMatchObject({ current_period_end: "2027-02-14T12:00:00Z" });
    expect(await orders(send)).toMatchObject([
      { billing_reason: "subscription_update", subtotal_amount: 9500, status: "paid" },
    ]);
  });
});

describe("usage", () => {
  it("is billed when the period is over, and counts anew", async () => {
    const { mock, send } = stopped();
    const meter = mock.seed.meter({ aggregation: { func: "count" } });
    const product = { name: "Calls", recurring_interval: "month" };
    const price = { amount_type: "metered_unit", meter_id: meter.id, unit_amount: 5, price_currency: "usd" };
    const made = await send("POST", "/v1/products/", { ...product, prices: [price] });
    const customer = mock.seed.customer({ external_id: "ann" });
    mock.seed.paymentMethod({ customer_id: customer.id });
    const product_id = String(at(made.body, "id"));
    mock.seed.subscription({ customer_id: customer.id, product_id, created_at: START });
    const event = { name: "call", external_customer_id: "ann" };
    await send("POST", "/v1/events/ingest", { events: [event, event, event] });
    await mock.clock.advance({ months: 2 });
    expect(await orders(send)).toMatchObject([{ subtotal_amount: 15, items: [{ amount: 15 }] }]);
  });
});

describe("charges of saved cards", () => {
  it("wait until they are let succeed, where they are not automatic", async () => {
    const { mock, send } = setup({ now: () => new Date(START), automaticPayments: false });
    const id = subscribed(mock);
    await mock.clock.advance({ months: 1 });
    const [order] = await orders(send);
    expect(order).toMatchObject({ status: "pending", subscription: { id, status: "active" } });
    mock.payOrder(String(at(order, "id")));
    expect(await orders(send)).toMatchObject([{ status: "paid" }]);
  });
});

describe("events of Polar's own", () => {
  it("stand among a customer's events", async () => {
    const { mock, send } = stopped();
    const made = await send("POST", "/v1/customers/", { email: "ann@example.com" });
    const id = String(at(made.body, "id"));
    mock.seed.subscription({ customer_id: id, created_at: START, amount: 0 });
    await mock.clock.advance({ months: 1 });
    const listed = await send("GET", `/v1/events/?customer_id=${id}&source=system&sorting=timestamp`);
    expect(items(listed).map((event) => at(event, "name"))).toEqual([
      ...["customer.created", "subscription.cycled", "order.paid"],
    ]);
  });
});

describe("an open checkout", () => {
  it("expires when its time is over", async () => {
    const { mock, send } = stopped();
    const product = mock.seed.product();
    const made = await send("POST", "/v1/checkouts/", { products: [product.id] });
    await mock.clock.advance({ hours: 25 });
    const { body } = await send("GET", `/v1/checkouts/${at(made.body, "id")}`);
    expect(body).toMatchObject({ status: "expired", modified_at: "2026-02-01T12:00:00Z" });
  });
});
