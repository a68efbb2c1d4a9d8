import { describe, expect, it } from "vitest";
import type { MockSubscription } from "../../src/mock/index.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { checkedSetup } from "./checked.js";
import { type Answer, at, items, type Send, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

const ROOT = "/v1/subscriptions/";

interface Subscribed {
  readonly mock: MockPolar;
  readonly send: Send;
  readonly advance: (ms: number) => void;
  readonly subscription: MockSubscription;
  /** Changes the subscription. */
  readonly patch: (body: unknown) => Promise<Answer>;
  /** The customer's state. */
  readonly state: () => Promise<unknown>;
}

/** A customer with a subscription to a plan with a benefit. */
async function subscribed(seed: object = {}): Promise<Subscribed> {
  const clock = stoppedClock("2026-01-01T00:00:00Z");
  const { mock, send } = checkedSetup({ now: clock.now });
  const customer = mock.seed.customer({ external_id: "usr_1" });
  mock.seed.paymentMethod({ customer_id: customer.id });
  const product = mock.seed.product({ name: "Plan" });
  const subscription = mock.seed.subscription({
    customer_id: customer.id,
    product_id: product.id,
    ...seed,
  });
  const { id } = mock.seed.benefit();
  await send("POST", `/v1/products/${product.id}/benefits`, { benefits: [id] });
  return {
    mock,
    send,
    advance: clock.advance,
    subscription,
    patch: (body) => send("PATCH", ROOT + subscription.id, body),
    state: async () => (await send("GET", `/v1/customers/${customer.id}/state`)).body,
  };
}

const DAY = 86_400_000;

describe("subscriptions", () => {
  it("are read one by one and listed", async () => {
    const { send, subscription } = await subscribed();
    expect((await send("GET", ROOT + subscription.id)).body).toMatchObject({
      id: subscription.id,
      status: "active",
      product: { name: "Plan", benefits: [{}] },
      prices: [{ price_amount: 1000 }],
    });
    expect(items(await send("GET", ROOT))).toHaveLength(1);
    expect((await send("GET", ROOT + UNKNOWN_ID)).status).toBe(404);
  });

  it("count what their customers use of a meter from when they begin", async () => {
    const { mock, send } = checkedSetup();
    const meter = mock.seed.meter();
    const { id: customer_id } = mock.seed.customer();
    const { id: stranger } = mock.seed.customer();

    function use(customer: string, times: number): Promise<Answer> {
      return send("POST", "/v1/events/ingest", {
        events: Array.from({ length: times }, () => ({ name: "call", customer_id: customer })),
      });
    }

    await use(customer_id, 2);
    const product = mock.seed.product({
      prices: [
        { price_amount: 1000 },
        { amount_type: "metered_unit", meter_id: meter.id, unit_amount: "2.5", cap_amount: 20 },
      ],
    });
    const { id } = mock.seed.subscription({ customer_id, product_id: product.id });

    async function meters(): Promise<unknown> {
      return at((await send("GET", ROOT + id)).body, "meters");
    }

    expect(await meters()).toMatchObject([{ meter_id: meter.id, consumed_units: 0, amount: 0 }]);
    await use(customer_id, 3);
    await use(stranger, 4);
    expect(await meters()).toMatchObject([{ consumed_units: 3, credited_units: 0, amount: 8 }]);
    await use(customer_id, 10);
    expect(await meters()).toMatchObject([{ consumed_units: 13, amount: 20 }]);
    const state = await send("GET", `/v1/customers/${customer_id}/state`);
    expect(state.body).toMatchObject({
      active_subscriptions: [{ meters: [{ consumed_units: 13 }] }],
      active_meters: [{ consumed_units: 15, balance: -15 }],
    });
  });

  it("are filtered and sorted", async () => {
    const { mock, send, subscription } = await subscribed({ metadata: { plan: "a" } });
    const other = mock.seed.subscription({
      customer_id: mock.seed.customer({ email: "zoe@b.co" }).id,
      status: "canceled",
      amount: 5000,
      started_at: "2025-12-01T00:00:00Z",
      canceled_at: "2025-12-20T00:00:00Z",
      ended_at: "2025-12-20T00:00:00Z",
      cancel_at_period_end: true,
      customer_cancellation_reason: "unused",
    });

    async function list(query: string): Promise<unknown[]> {
      return items(await send("GET", `${ROOT}?${query}`)).map((item) => at(item, "id"));
    }

    const [first, second] = [subscription.id, other.id];
    expect(await list("")).toEqual([first, second]);
    expect(await list(`product_id=${other.product_id}`)).toEqual([second]);
    expect(await list(`customer_id=${subscription.customer_id}`)).toEqual([first]);
    expect(await list("external_customer_id=usr_1")).toEqual([first]);
    expect(await list(`discount_id=${UNKNOWN_ID}`)).toEqual([]);
    expect(await list("active=true")).toEqual([first]);
    expect(await list("active=false")).toEqual([second]);
    expect(await list("status=canceled&status=unpaid")).toEqual([second]);
    expect(await list("cancel_at_period_end=true")).toEqual([second]);
    expect(await list("customer_cancellation_reason=unused")).toEqual([second]);
    expect(await list("canceled_at_after=2025-12-20&canceled_at_before=2025-12-20")).toEqual([second]);
    expect(await list("started_after=2025-12-01T00:00:00Z")).toEqual([first]);
    expect(await list("started_before=2026-01-01T00:00:00Z")).toEqual([second]);
    expect(await list("metadata[plan]=a")).toEqual([first]);
    expect(await list("sorting=-amount")).toEqual([second, first]);
    expect(await list("sorting=ended_at")).toEqual([second, first]);
    expect(await list("sorting=-customer")).toEqual([second, first]);
    expect(await list("sorting=product")).toEqual([first, second]);
  });

  it("are exported as CSV", async () => {
    const { send, subscription } = await subscribed({ recurring_interval_count: 3 });
    const answer = await send("GET", `${ROOT}export`);
    expect(answer.headers.get("content-disposition")).toContain("polar-subscriptions.csv");
    expect(answer.text).toBe(
      [
        "Email,Started At,Product,Amount,Currency,Status,Billing Interval",
        `${subscription.customer.email},2026-01-01T00:00:00+00:00,Plan,10.0,usd,active,3 months`,
        "",
      ].join("\r\n"),
    );
    const columns = "columns=trial_end&columns=cancel_at_period_end&columns=current_period_end";
    const query = `timezone=America/New_York&started_after=2026-01-01T00:00:00-01:00&${columns}`;
    const chosen = await send("GET", `${ROOT}export?${query}`);
    expect(chosen.text).toBe("Trial End,Cancels At Period End,Current Period End\r\n");
    const all = await send("GET", `${ROOT}export?timezone=America/New_York&${columns}`);
    expect(all.text).toContain("\r\n,false,2026-03-31T20:00:00-04:00\r\n");
  });

  it("to something free are made without a checkout", async () => {
    const { mock, send, state } = await subscribed({ status: "canceled" });
    const free = mock.seed.product({
      recurring_interval: "year",
      prices: [{ price_amount: 0 }],
      benefits: [mock.seed.benefit()],
    });
    const body = { product_id: free.id, external_customer_id: "usr_1", metadata: { a: 1 } };
    const created = await send("POST", ROOT, body);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      status: "active",
      amount: 0,
      recurring_interval: "year",
      current_period_end: "2027-01-01T00:00:00Z",
      metadata: { a: 1 },
      checkout_id: null,
    });
    expect(await state()).toMatchObject({
      active_subscriptions: [{ product_id: free.id }],
      granted_benefits: [{ benefit_type: "custom" }],
    });
    expect(items(await send("GET", "/v1/orders/"))).toEqual([]);

    async function refused(change: object): Promise<unknown> {
      return at((await send("POST", ROOT, { ...body, ...change })).body, "detail");
    }

    const once = mock.seed.product({ recurring_interval: null });
    expect(await refused({ product_id: UNKNOWN_ID })).toMatchObject([{ msg: "Product does not exist." }]);
    expect(await refused({ product_id: once.id })).toMatchObject([
      { msg: "Product is not a recurring product." },
    ]);
    expect(await refused({ product_id: mock.seed.product().id })).toMatchObject([
      { loc: ["body", "product_id"], msg: expect.stringMatching(/^Product is not free\./) },
    ]);
    expect(await refused({ external_customer_id: "nobody" })).toMatchObject([
      { loc: ["body", "external_customer_id"], msg: "Customer does not exist." },
    ]);
    expect(await refused({ customer_id: UNKNOWN_ID })).toMatchObject([{ loc: ["body", "customer_id"] }]);
    expect(schemaIssues(await send("POST", ROOT, { product_id: free.id }))).toMatchObject([
      { loc: ["body", "SubscriptionCreateCustomer", "customer_id"], type: "missing" },
      { loc: ["body", "SubscriptionCreateExternalCustomer", "external_customer_id"] },
    ]);
  });

  it("are canceled at the end of the period, and that can be taken back", async () => {
    const { patch, state, advance } = await subscribed();
    advance(DAY);
    const canceled = await patch({
      cancel_at_period_end: true,
      customer_cancellation_reason: "too_expensive",
      customer_cancellation_comment: "Sorry",
    });
    expect(canceled.body).toMatchObject({
      status: "active",
      cancel_at_period_end: true,
      canceled_at: "2026-01-02T00:00:00Z",
      ends_at: "2026-02-01T00:00:00Z",
      ended_at: null,
      customer_cancellation_reason: "too_expensive",
      customer_cancellation_comment: "Sorry",
    });
    expect(await state()).toMatchObject({
      active_subscriptions: [{ cancel_at_period_end: true }],
      granted_benefits: [{}],
    });
    const again = await patch({ cancel_at_period_end: true });
    expect(again.status).toBe(403);
    expect(again.body).toEqual({
      error: "AlreadyCanceledSubscription",
      detail: "This subscription is already canceled or will be at the end of the period.",
    });
    expect((await patch({ product_id: UNKNOWN_ID })).status).toBe(403);
    const back = await patch({ cancel_at_period_end: false });
    expect(back.body).toMatchObject({ canceled_at: null, ends_at: null, customer_cancellation_reason: null });
    const twice = await patch({ cancel_at_period_end: false });
    expect(twice.status).toBe(400);
    expect(twice.body).toMatchObject({ error: "BadRequest" });
  });

  it("are revoked at once, by PATCH or DELETE, with their benefits", async () => {
    for (const revoke of [
      ({ patch }: Subscribed) => patch({ revoke: true, customer_cancellation_reason: "other" }),
      ({ send, subscription }: Subscribed) => send("DELETE", ROOT + subscription.id),
    ]) {
      const all = await subscribed();
      expect(await all.state()).toMatchObject({ granted_benefits: [{}] });
      all.advance(DAY);
      const revoked = await revoke(all);
      expect(revoked.status).toBe(200);
      expect(revoked.body).toMatchObject({
        status: "canceled",
        canceled_at: "2026-01-02T00:00:00Z",
        ends_at: "2026-01-02T00:00:00Z",
        ended_at: "2026-01-02T00:00:00Z",
        cancel_at_period_end: false,
      });
      expect(await all.state()).toMatchObject({ active_subscriptions: [], granted_benefits: [] });
      expect((await revoke(all)).body).toMatchObject({ error: "AlreadyCanceledSubscription" });
    }
  });

  it("move to another product, with its price and benefits", async () => {
    const { mock, send, patch, state, advance, subscription } = await subscribed();
    advance(DAY);
    const benefit = mock.seed.benefit();
    const meter = mock.seed.meter();
    const pro = mock.seed.product({
      benefits: [benefit],
      prices: [{ price_amount: 5000 }, { amount_type: "metered_unit", meter_id: meter.id }],
    });
    expect((await patch({ product_id: pro.id })).body).toMatchObject({
      amount: 5000,
      product: { id: pro.id },
      current_period_start: "2026-01-01T00:00:00Z",
      meters: [{ meter_id: meter.id }],
    });
    expect(await state()).toMatchObject({
      active_subscriptions: [{ amount: 5000, product_id: pro.id }],
      granted_benefits: [{ benefit_id: benefit.id }],
    });
    const yearly = mock.seed.product({ recurring_interval: "year" });
    const later = await patch({ product_id: yearly.id, proration_behavior: "next_period" });
    expect(later.body).toMatchObject({
      product_id: pro.id,
      pending_update: { product_id: yearly.id, applies_at: "2026-02-01T00:00:00Z", seats: null },
    });
    expect((await patch({ pending_update: null })).body).toMatchObject({ pending_update: null });
    expect((await patch({ pending_update: null })).status).toBe(422);
    expect((await patch({ product_id: yearly.id })).body).toMatchObject({
      recurring_interval: "year",
      current_period_start: "2026-01-02T00:00:00Z",
      current_period_end: "2027-01-02T00:00:00Z",
      meters: [],
    });
    const wrong = [
      [UNKNOWN_ID, "Product does not exist."],
      [mock.seed.product({ is_archived: true }).id, "Product is archived."],
      [mock.seed.product({ recurring_interval: null }).id, "Product is not recurring."],
      [
        mock.seed.product({ prices: [{ price_currency: "eur" }] }).id,
        "This product doesn't have a price for the subscription currency.",
      ],
      [
        mock.seed.product({ prices: [{ amount_type: "custom" }] }).id,
        "Can't update to a product with custom prices.",
      ],
    ];
    for (const [product_id, msg] of wrong) {
      expect((await patch({ product_id })).body).toMatchObject({
        detail: [{ loc: ["body", "product_id"], msg, input: product_id }],
      });
    }
    const reset = await patch({ product_id: pro.id, proration_behavior: "reset" });
    expect(reset.body).toMatchObject({ detail: [{ loc: ["body", "proration_behavior"] }] });
    expect((await send("GET", ROOT + subscription.id)).body).toMatchObject({ product_id: yearly.id });
  });

  it("get trials that begin, move and end", async () => {
    const { mock, patch, advance } = await subscribed();
    const early = await patch({ trial_end: "2026-01-15T00:00:00Z" });
    expect(early.body).toMatchObject({
      detail: [{ msg: "Trial end must be after the current period end." }],
    });
    expect((await patch({ trial_end: "now" })).body).toMatchObject({
      detail: [{ msg: "The subscription is not currently trialing." }],
    });
    expect((await patch({ trial_end: "2026-03-01T00:00:00Z" })).body).toMatchObject({
      status: "trialing",
      trial_end: "2026-03-01T00:00:00Z",
      current_period_end: "2026-03-01T00:00:00Z",
    });
    const tried = mock.seed.product({ trial_interval: "month" });
    expect((await patch({ product_id: tried.id })).body).toMatchObject({
      status: "trialing",
      trial_end: "2026-02-01T00:00:00Z",
    });
    advance(DAY);
    expect((await patch({ trial_end: "now" })).body).toMatchObject({
      status: "active",
      trial_end: "2026-01-02T00:00:00Z",
      current_period_end: "2026-02-02T00:00:00Z",
    });
    await patch({ trial_end: "2026-03-01T00:00:00Z" });
    expect((await patch({ product_id: mock.seed.product().id })).body).toMatchObject({
      status: "active",
      current_period_end: "2026-02-02T00:00:00Z",
    });
    await patch({ revoke: true });
    expect((await patch({ trial_end: "2026-04-01T00:00:00Z" })).body).toMatchObject({
      error: "InactiveSubscription",
    });
  });

  it("change their metadata and the end of their period", async () => {
    const { patch } = await subscribed({ metadata: { a: 1 } });
    expect((await patch({ metadata: { b: 2 } })).body).toMatchObject({ metadata: { b: 2 } });
    const current_billing_period_end = "2026-06-01T00:00:00Z";
    expect((await patch({ current_billing_period_end })).body).toMatchObject({
      current_period_end: current_billing_period_end,
    });
    expect((await patch({ current_billing_period_end: "2020-01-01" })).status).toBe(422);
    await patch({ cancel_at_period_end: true });
    expect((await patch({ current_billing_period_end })).status).toBe(403);
  });

  it("are paused at the end of the period, or resumed", async () => {
    const { patch } = await subscribed();
    const resumes_at = "2026-05-01T00:00:00Z";
    expect((await patch({ pause_at_period_end: true, resumes_at: "2026-01-15" })).status).toBe(422);
    expect((await patch({ pause_at_period_end: true, resumes_at })).body).toMatchObject({
      pause_at_period_end: true,
      resumes_at,
      status: "active",
    });
    expect(at((await patch({ pause_at_period_end: false })).body, "resumes_at")).toBeNull();
    const paused = await subscribed({ status: "paused", paused_at: "2025-12-01T00:00:00Z" });
    expect(await paused.state()).toMatchObject({ granted_benefits: [] });
    expect((await paused.patch({ resume: true })).body).toMatchObject({
      status: "active",
      paused_at: null,
      current_period_end: "2026-02-01T00:00:00Z",
    });
    expect(await paused.state()).toMatchObject({ granted_benefits: [{}] });
  });

  it("are refused changes that fit no shape, or that the mock's prices do not have", async () => {
    const { patch } = await subscribed();
    const answer = await patch({ cancel_at_period_end: true, revoke: true });
    expect(schemaIssues(answer)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: "extra_forbidden",
          loc: ["body", "SubscriptionCancel", "revoke"],
          msg: "Extra inputs are not permitted",
        }),
      ]),
    );
    expect((await patch({ discount_id: UNKNOWN_ID })).body).toMatchObject({
      detail: [
        {
          loc: ["body", "discount_id"],
          msg: "Discount does not exist, is not applicable to this product or is not redeemable.",
        },
      ],
    });
    expect((await patch({ discount_id: null })).status).toBe(200);
  });
});
