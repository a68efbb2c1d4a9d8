import type { MockSubscription } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { at, items, setup, stoppedClock } from "./support.js";

const NOW = "2026-10-01T12:00:00Z";

describe("fixtures", () => {
  it("of a customer's things name the field that is missing", () => {
    const { mock } = setup();
    const nobodys = {} as Parameters<typeof mock.seed.order>[0];
    expect(() => mock.seed.order(nobodys)).toThrow("customer_id");
  });

  it("of discounts take off what they say", async () => {
    const { mock, send } = setup();
    const product = mock.seed.product({ prices: [{ price_amount: 2000 }] });
    const { id } = mock.seed.discount({ code: "TEN", amount: 500, products: [product.id] });
    const checkout = await send("POST", "/v1/checkouts/", { products: [product.id], discount_id: id });
    expect(at(checkout.body, "net_amount")).toBe(1500);
    expect((await send("GET", `/v1/discounts/${id}`)).body).toMatchObject({ type: "fixed", code: "TEN" });
    expect(mock.seed.discount()).toMatchObject({ type: "percentage", basis_points: 1000 });
  });

  it("of orders have their money", async () => {
    const { mock, send } = setup();
    const customer_id = mock.seed.customer().id;
    const paid = mock.seed.order({ customer_id, amount: 3000 });
    const refunded = mock.seed.order({ customer_id, amount: 900, status: "refunded" });
    const part = mock.seed.order({ customer_id, status: "partially_refunded", refunded_amount: 250 });
    const pending = mock.seed.order({ customer_id, status: "pending" });
    expect([paid, refunded, part, pending].map((each) => each.refundable_amount)).toEqual([
      3000, 0, 750, 1000,
    ]);
    const payments = items(await send("GET", "/v1/payments/"));
    expect(payments.map((each) => at(each, "amount"))).toEqual([1000, 900, 3000]);
    const refunds = items(await send("GET", "/v1/refunds/"));
    expect(refunds.map((each) => at(each, "amount"))).toEqual([250, 900]);
    expect(items(await send("GET", "/v1/orders/"))).toHaveLength(4);
    const body = { order_id: paid.id, amount: 3000, reason: "other" };
    expect((await send("POST", "/v1/refunds/", body)).status).toBe(201);
  });

  it("of license keys can be validated", async () => {
    const { mock, send } = setup();
    const { key, organization_id, benefit_id } = mock.seed.licenseKey({
      customer_id: mock.seed.customer().id,
      key: "PRO-1",
      limit_usage: 3,
    });
    const body = { key, organization_id, increment_usage: 1 };
    expect((await send("POST", "/v1/license-keys/validate", body)).body).toMatchObject({
      ...{ benefit_id, usage: 1, limit_usage: 3 },
    });
    const grants = items(await send("GET", `/v1/benefits/${benefit_id}/grants`));
    expect(at(grants, 0, "properties", "display_key")).toBe("****-PRO-1");
  });

  it("of wallets and files show", async () => {
    const { mock, send } = setup();
    const customer_id = mock.seed.customer().id;
    mock.seed.wallet({ customer_id, balance: 1234 });
    const session = await send("POST", "/v1/customer-sessions/", { customer_id });
    const token = { authorization: `Bearer ${at(session.body, "token")}` };
    const wallets = await send("GET", "/v1/customer-portal/wallets/", undefined, token);
    expect(at(items(wallets), 0, "balance")).toBe(1234);
    mock.seed.file({ name: "guide.pdf", mime_type: "application/pdf", size: 2048 });
    expect(items(await send("GET", "/v1/files/"))).toMatchObject([
      { name: "guide.pdf", size_readable: "2.0 KB", is_uploaded: true },
    ]);
  });

  it("of webhook endpoints are delivered to", async () => {
    const { mock } = setup();
    const { id } = mock.seed.webhookEndpoint({ url: "https://a.example/", events: ["customer.deleted"] });
    const event = { type: "customer.deleted", data: {} };
    const taken = await mock.deliverEvent(event, { fetch: async () => new Response(null, { status: 202 }) });
    expect(taken).toMatchObject([{ endpointId: id, succeeded: true }]);
  });

  const states: readonly (readonly [MockSubscription["status"], object])[] = [
    ["active", { started_at: NOW, ended_at: null, trial_end: null }],
    ["trialing", { trial_end: "2026-10-15T12:00:00Z", current_period_end: "2026-10-15T12:00:00Z" }],
    ["canceled", { canceled_at: NOW, ended_at: NOW, ends_at: NOW }],
    ["past_due", { past_due_at: NOW, ended_at: null }],
    ["paused", { paused_at: NOW }],
    ["incomplete", { started_at: null }],
  ];

  it.each(states)("of subscriptions that are %s have the times of that", (status, times) => {
    const { mock } = setup(stoppedClock(NOW));
    expect(mock.seed.subscription({ customer_id: mock.seed.customer().id, status })).toMatchObject(times);
  });
});

describe("a seed in JSON", () => {
  it("puts in things that mean each other by their refs", async () => {
    const { mock, send } = setup();
    const made = mock.seed.all({
      meters: [{ ref: "calls", name: "Calls", aggregation: { func: "count" } }],
      benefits: [
        { ref: "keys", type: "license_keys", properties: { prefix: "PRO" } },
        { type: "meter_credit", properties: { meter_id: "calls", units: 10 } },
      ],
      products: [{ ref: "pro", name: "Pro", prices: [{ price_amount: 1900 }], benefits: ["keys"] }],
      discounts: [{ code: "TEN", basis_points: 1000, products: ["pro"] }],
      customers: [
        { ref: "jane", email: "jane@example.com", billing_address: { country: "FR" }, metadata: { a: 1 } },
        { email: "joe@example.com", billing_address: null },
      ],
      members: [{ customer_id: "jane", email: "jim@example.com" }],
      payment_methods: [{ customer_id: "jane", is_default: true }],
      wallets: [{ customer_id: "jane", balance: 5 }],
      customer_meters: [{ customer_id: "jane", meter_id: "calls", consumed_units: 4 }],
      subscriptions: [{ ref: "sub", customer_id: "jane", product_id: "pro", status: "trialing" }],
      orders: [{ customer_id: "jane", product_id: "pro", subscription_id: "sub", amount: 1900 }],
      benefit_grants: [{ customer_id: "jane", benefit_id: "keys" }],
      license_keys: [{ customer_id: "jane", benefit_id: "keys", key: "K" }],
      files: [{ name: "a.txt" }],
      webhook_endpoints: [{ url: "https://a.example/", events: ["order.paid"] }],
    });
    const [subscription] = items(await send("GET", "/v1/subscriptions/"));
    expect(subscription).toMatchObject({
      ...{ status: "trialing", customer: { email: "jane@example.com" }, product: { name: "Pro" } },
    });
    expect(at(made, "customers", 0, "billing_address", "country")).toBe("FR");
    expect(Object.keys(made)).toHaveLength(15);
    expect(items(await send("GET", "/v1/orders/"))).toHaveLength(1);
  });

  it.each([
    [[], "the seed: Input should be an object of lists"],
    [{ cakes: [] }, "cakes: Unknown; lists are meters, benefits, products"],
    [{ customers: {} }, "customers: Input should be a valid list"],
    [{ customers: [{ email: 1 }] }, "customers.0.email: Input should be a valid string"],
    [{ customers: [{ emial: "x" }] }, "customers.0.emial: Extra inputs are not permitted"],
    [{ subscriptions: [{}] }, "subscriptions.0.customer_id: Field required"],
    [
      { orders: [{ customer_id: "jane" }] },
      "orders.0.customer_id: Input should be an ID, or the ref of something",
    ],
    [{ customers: [{ ref: "a" }, { ref: "a" }] }, "customers.1.ref: Another one has this ref"],
    [
      { products: [{ prices: [{ amount_type: "metered_unit" }] }] },
      "products.0.prices.0.meter_id: Field required",
    ],
    [{ meters: [{}], customers: [{ email: "x" }] }, "customers.0.email: value is not a valid email"],
    [
      { customers: [{ email: "a@example.com" }, { email: "a@example.com" }] },
      "customers.1: A customer with this email address already exists. (a@example.com)",
    ],
    [{ products: [{ id: "x" }] }, "products.0.id: Input should be a valid UUID"],
  ])("says which field is wrong, and puts in nothing: %o", (seed, message) => {
    const { mock } = setup();
    const before = mock.snapshot();
    expect(() => mock.seed.all(seed)).toThrow(message);
    expect(mock.snapshot()).toEqual(before);
  });
});
