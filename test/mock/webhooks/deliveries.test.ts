import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMockPolar } from "../../../src/mock/createMockPolar.js";
import type { MockPolar } from "../../../src/mock/MockPolar.js";
import { at, items, type Send, sender } from "../support.js";

const SHAPES: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL("./recordedShapes.json", import.meta.url), "utf8"),
);
const EVERYTHING = Object.keys(SHAPES).concat(
  ["order.refunded", "subscription.active", "subscription.past_due", "subscription.paused"],
  ["subscription.resumed", "customer_seat.assigned", "customer_seat.claimed", "customer_seat.revoked"],
  ["refund.created", "member.deleted", "benefit_grant.updated"],
);
const URL_OF_SHOP = "https://shop.example.com/polar";

interface Received {
  readonly type: string;
  readonly data: unknown;
  readonly at: Date;
}

interface Shop {
  readonly mock: MockPolar;
  readonly send: Send;
  readonly received: Received[];
  /** What the shop answers. */
  answers: number;
}

/** A mock and a shop that takes its webhooks. */
function shop(events: readonly string[] = [...new Set(EVERYTHING)]): Shop {
  const received: Received[] = [];
  const mock = createMockPolar({
    now: () => new Date("2026-01-31T12:00:00Z"),
    async sendWebhook(request) {
      const { type, data } = await request.json();
      received.push({ type, data, at: mock.clock.now() });
      return new Response("ok", { status: made.answers });
    },
  });
  const made: Shop = { mock, send: sender(mock), received, answers: 202 };
  mock.seed.webhookEndpoint({ url: URL_OF_SHOP, events: events as never });
  return made;
}

async function types({ mock, received }: Shop): Promise<readonly string[]> {
  await mock.settled();
  return received.splice(0).map(({ type }) => type);
}

async function made(send: Send, path: string, body: unknown): Promise<string> {
  const answer = await send("POST", path, body);
  if (answer.status >= 300) throw new Error(answer.text);
  return String(at(answer.body, "id"));
}

const FREE = [{ amount_type: "fixed", price_amount: 0, price_currency: "usd" }];
const PAID = [{ amount_type: "fixed", price_amount: 1500, price_currency: "usd" }];

describe("webhooks of the mock", () => {
  it("tell of each change through the API, in the order of the server", async () => {
    const open = shop();
    const { send } = open;
    const product = await made(send, "/v1/products/", {
      name: "Free",
      recurring_interval: "month",
      prices: FREE,
    });
    expect(await types(open)).toEqual(["product.created"]);
    const benefit = await made(send, "/v1/benefits/", {
      type: "custom",
      description: "Note",
      properties: {},
    });
    await send("POST", `/v1/products/${product}/benefits`, { benefits: [benefit] });
    expect(await types(open)).toEqual(["benefit.created", "product.updated"]);
    const customer = await made(send, "/v1/customers/", { email: "ann@example.com", name: "Ann" });
    expect(await types(open)).toEqual(["member.created", "customer.created", "customer.state_changed"]);
    const subscription = await made(send, "/v1/subscriptions/", {
      product_id: product,
      customer_id: customer,
    });
    expect(await types(open)).toEqual([
      ...["subscription.created", "subscription.updated", "subscription.active"],
      ...["benefit_grant.created", "customer.state_changed"],
    ]);
    await send("PATCH", `/v1/subscriptions/${subscription}`, { cancel_at_period_end: true });
    expect(await types(open)).toEqual([
      ...["subscription.updated", "subscription.canceled", "customer.state_changed"],
    ]);
    await send("PATCH", `/v1/subscriptions/${subscription}`, { cancel_at_period_end: false });
    expect(await types(open)).toEqual([
      ...["subscription.updated", "subscription.uncanceled", "customer.state_changed"],
    ]);
    await open.mock.clock.advance({ months: 1 });
    expect(await types(open)).toEqual([
      ...["subscription.cycled", "subscription.updated", "order.created", "order.updated", "order.paid"],
      ...["benefit_grant.cycled", "customer.state_changed"],
    ]);
    await send("DELETE", `/v1/subscriptions/${subscription}`);
    expect(await types(open)).toEqual([
      ...["subscription.updated", "subscription.canceled", "subscription.revoked"],
      ...["benefit_grant.revoked", "customer.state_changed"],
    ]);
    await send("DELETE", `/v1/customers/${customer}`);
    expect(await types(open)).toEqual(["member.deleted", "customer.deleted", "customer.state_changed"]);
  });

  it("tell of a purchase and of its refund", async () => {
    const open = shop();
    const { send } = open;
    const product = await made(send, "/v1/products/", { name: "Paid", prices: PAID });
    const customer = await made(send, "/v1/customers/", { email: "ann@example.com", name: "Ann" });
    await types(open);
    const checkout = await send("POST", "/v1/checkouts/", { products: [product], customer_id: customer });
    const secret = at(checkout.body, "client_secret");
    await send("POST", `/v1/checkouts/client/${secret}/confirm`, {
      confirmation_token_id: "token",
      customer_billing_address: {
        country: "US",
        state: "US-CA",
        line1: "1 Main",
        city: "SF",
        postal_code: "94104",
      },
    });
    expect(await types(open)).toEqual([
      ...["checkout.created", "checkout.updated", "customer.updated"],
      ...["order.created", "order.updated", "order.paid", "order.updated", "checkout.updated"],
      "customer.state_changed",
    ]);
    const order = at(items(await send("GET", "/v1/orders/"))[0], "id");
    await send("POST", "/v1/refunds/", { order_id: order, reason: "other", amount: 500 });
    expect(await types(open)).toEqual(["refund.created", "order.updated", "order.refunded"]);
  });

  it("tell of seats", async () => {
    const open = shop();
    const { mock, send } = open;
    const customer = mock.seed.customer({ type: "team", email: "team@example.com" });
    const { id } = mock.seed.subscription({ customer_id: customer.id, seats: 2 });
    const body = { subscription_id: id, email: "bob@example.com" };
    const seat = at((await send("POST", "/v1/customer-seats", body)).body, "id");
    expect(await types(open)).toEqual(["member.created", "customer_seat.assigned"]);
    await send("DELETE", `/v1/customer-seats/${seat}`);
    expect(await types(open)).toEqual(["customer_seat.revoked"]);
  });

  it("have the shape that the server's were seen to have", async () => {
    const open = shop();
    const { mock, send, received } = open;
    await everything(mock, send);
    await mock.settled();
    const seen = new Set(received.map(({ type }) => type));
    expect(Object.keys(SHAPES).filter((type) => !seen.has(type))).toEqual([]);
    const faults = received.flatMap(({ type, data }) => {
      const shape = SHAPES[type];
      return shape === undefined ? [] : shapeFaults(shape, data, type);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it("are not sent for what a seed does", async () => {
    const open = shop();
    open.mock.seed.customer();
    await open.send("GET", "/v1/customers/");
    expect(await types(open)).toEqual([]);
  });

  it("go to endpoints that asked for them, and are signed with the endpoint's secret", async () => {
    const headers: Headers[] = [];
    const mock = createMockPolar({
      sendWebhook: (request) => {
        headers.push(request.headers);
        return Promise.resolve(new Response(null, { status: 204 }));
      },
    });
    const send = sender(mock);
    for (const events of [["customer.created"], ["product.created"]]) {
      await send("POST", "/v1/webhooks/endpoints", { url: URL_OF_SHOP, format: "raw", events });
    }
    await send("POST", "/v1/customers/", { email: "ann@example.com" });
    await mock.settled();
    expect(headers).toHaveLength(1);
    expect(headers[0]?.get("webhook-signature")).toMatch(/^v1,/);
  });
});

describe("a webhook that does not arrive", () => {
  it("is sent again after growing pauses, on the mock's clock", async () => {
    const open = shop(["customer.created"]);
    open.answers = 500;
    await open.send("POST", "/v1/customers/", { email: "ann@example.com" });
    await open.mock.clock.advance({ seconds: 60 });
    const start = Date.parse("2026-01-31T12:00:00Z");
    expect(open.received.map((each) => each.at.getTime() - start)).toEqual([0, 6500, 19_500, 45_500]);
    open.answers = 202;
    await open.mock.clock.advance({ days: 1 });
    expect(open.received).toHaveLength(5);
  });

  it("is given up after ten more attempts, and its endpoint is off after ten such events", async () => {
    const open = shop(["customer.created"]);
    open.answers = 500;
    for (let n = 0; n < 10; n += 1) await open.send("POST", "/v1/customers/", { email: `${n}@example.com` });
    await open.mock.clock.advance({ days: 1 });
    expect(open.received).toHaveLength(110);
    const [endpoint] = items(await open.send("GET", "/v1/webhooks/endpoints"));
    expect(at(endpoint, "enabled")).toBe(false);
    const answer = await open.send("GET", "/v1/webhooks/deliveries?limit=1");
    expect(answer.body).toMatchObject({
      items: [{ succeeded: false, http_code: 500, webhook_event: { succeeded: false, last_http_code: 500 } }],
      pagination: { total_count: 110 },
    });
  });

  it("can be sent again through the API", async () => {
    const open = shop(["customer.created"]);
    const { mock, send } = open;
    await send("POST", "/v1/customers/", { email: "ann@example.com" });
    await mock.settled();
    const [delivery] = items(await send("GET", "/v1/webhooks/deliveries"));
    const event = at(delivery, "webhook_event", "id");
    expect((await send("POST", `/v1/webhooks/events/${event}/redeliver`)).status).toBe(202);
    await mock.settled();
    expect(open.received).toHaveLength(2);
    expect(items(await send("GET", "/v1/webhooks/deliveries?succeeded=true"))).toHaveLength(2);
  });
});

/** Lets everything happen once that was recorded. */
async function everything(mock: MockPolar, send: Send): Promise<void> {
  const meter = mock.seed.meter();
  const license = await made(send, "/v1/benefits/", {
    type: "license_keys",
    description: "Key",
    properties: {},
  });
  const credit = { meter_id: meter.id, units: 5, rollover: false };
  const credits = await made(send, "/v1/benefits/", {
    type: "meter_credit",
    description: "Five",
    properties: credit,
  });
  await send("PATCH", `/v1/benefits/${license}`, { type: "license_keys", description: "Keys" });
  const pro = { name: "Pro", recurring_interval: "month", prices: PAID };
  const product = await made(send, "/v1/products/", pro);
  await send("POST", `/v1/products/${product}/benefits`, { benefits: [license, credits] });
  const discount = { type: "percentage", name: "Ten", basis_points: 1000, duration: "forever" };
  const discountId = await made(send, "/v1/discounts/", discount);
  await send("PATCH", `/v1/discounts/${discountId}`, { name: "Ten %" });
  const owner = await made(send, "/v1/customers/", { email: "team@example.com", type: "team" });
  const member = await made(send, `/v1/customers/${owner}/members`, { email: "eve@example.com" });
  await send("PATCH", `/v1/customers/${owner}/members/${member}`, { name: "Eve" });
  const checkout = await made(send, "/v1/checkouts/", { products: [product], discount_id: discountId });
  await made(send, "/v1/checkouts/", { products: [product] });
  mock.confirmCheckout(checkout, { email: "ann@example.com", billing_address: { country: "US" } });
  const [order] = items(await send("GET", "/v1/orders/"));
  await send("POST", "/v1/refunds/", { order_id: at(order, "id"), reason: "other", amount: 100 });
  const path = `/v1/subscriptions/${at(order, "subscription_id")}`;
  await send("PATCH", path, { cancel_at_period_end: true });
  await send("PATCH", path, { cancel_at_period_end: false });
  await mock.clock.advance({ months: 1, days: 1 });
  await send("DELETE", path);
  await send("DELETE", `/v1/discounts/${discountId}`);
  await send("PATCH", `/v1/organizations/${at(meter, "organization_id")}`, { name: "Shop" });
  await send("PATCH", `/v1/customers/${owner}`, { name: "Team" });
  await send("DELETE", `/v1/customers/${owner}`);
}

/** Where a value has other fields, or fields of another kind, than a recorded one. */
function shapeFaults(shape: unknown, value: unknown, path: string): readonly string[] {
  if (shape === null || value === null || shape === "free") return [];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return shape.length === 0 ? [] : value.flatMap((item) => shapeFaults(shape[0], item, `${path}[]`));
  }
  if (typeof shape !== "object")
    return shape === typeof value ? [] : [`${path}: ${typeof value}, not ${shape}`];
  const names = Object.keys(shape).filter((name) => !isNewer(path, name));
  const own = Object.keys(Object(value)).filter((name) => !isNewer(path, name));
  return [
    ...names.filter((name) => !own.includes(name)).map((name) => `${path}.${name}: missing`),
    ...own.filter((name) => !names.includes(name)).map((name) => `${path}.${name}: not recorded`),
    ...names.flatMap((name) =>
      own.includes(name) ? shapeFaults(at(shape, name), at(value, name), `${path}.${name}`) : [],
    ),
  ];
}

/** Fields that are newer than the recorded server, and those of other kinds of things. */
function isNewer(path: string, name: string): boolean {
  const newer = ["is_deletable", "require_billing_address", "start_timestamp", "end_timestamp"];
  if (newer.includes(name)) return true;
  if (["seats", "units"].includes(name) && path.includes("active_subscriptions")) return true;
  // Of custom benefits only, which were not among those that were recorded everywhere.
  return name === "is_tax_applicable" || (path.includes("benefits[]") && name === "properties");
}
