import { describe, expect, it } from "vitest";
import { as, checkedSetup } from "./checked.js";
import { type Answer, at, items, type Send, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

const ROOT = "/v1/checkouts/";

function id(answer: Answer): string {
  return String(at(answer.body, "id"));
}

/** The one business rule that stands against a request. */
function rule(answer: Answer): unknown {
  expect(answer.body).toMatchObject({ error: "PolarRequestValidationError" });
  return at(answer.body, "detail", 0);
}

async function state(send: Send, customer: unknown): Promise<unknown> {
  return (await send("GET", `/v1/customers/${String(customer)}/state`)).body;
}

describe("checkouts", () => {
  it("are opened, read, listed and changed", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, send } = checkedSetup({ now: clock.now });
    const meter = mock.seed.meter();
    const benefits = [
      mock.seed.benefit({ description: "Support" }),
      mock.seed.benefit({ type: "meter_credit", properties: { units: 10, meter_id: meter.id } }),
      mock.seed.benefit({ type: "feature_flag" }),
    ];
    const product = mock.seed.product({ benefits });
    const other = mock.seed.product({ recurring_interval: null, prices: [{ amount_type: "custom" }] });
    const created = await send("POST", ROOT, {
      products: [product.id, other.id],
      customer_email: "a@b.co",
      success_url: "https://acme.com/thanks?id={CHECKOUT_ID}",
      metadata: { source: "web" },
      customer_ip_address: "2001:db8::1",
      custom_field_data: { ignored: true },
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      status: "open",
      client_secret: expect.stringMatching(/^polar_c_/),
      url: expect.stringContaining("polar_c_"),
      expires_at: "2026-01-02T00:00:00Z",
      success_url: `https://acme.com/thanks?id=${id(created)}`,
      amount: 1000,
      tax_amount: null,
      total_amount: 1000,
      currency: "usd",
      product_id: product.id,
      product_price_id: product.prices[0]?.id,
      is_free_product_price: false,
      is_payment_required: true,
      is_payment_setup_required: true,
      is_payment_form_required: true,
      customer_id: null,
      customer_email: "a@b.co",
      customer_billing_address: null,
      billing_address_fields: { country: "required", state: "disabled", line1: "disabled" },
      metadata: { source: "web" },
      custom_field_data: {},
      trial_end: null,
      product: { benefits: [{ description: "Support" }, { properties: { units: 10 } }] },
    });
    const path = `${ROOT}${id(created)}`;
    expect((await send("GET", path)).body).toEqual(created.body);
    expect(items(await send("GET", ROOT))).toEqual([created.body]);
    const changed = await send("PATCH", path, {
      product_id: other.id,
      amount: 700,
      customer_name: "Jo",
      customer_billing_address: { country: "US" },
      customer_metadata: { a: 1 },
      embed_origin: "https://acme.com",
    });
    expect(changed.body).toMatchObject({
      product_id: other.id,
      amount: 700,
      is_payment_setup_required: false,
      tax_amount: 0,
      tax_behavior: "exclusive",
      customer_name: "Jo",
      customer_email: "a@b.co",
      billing_address_fields: { state: "required", line1: "required", line2: "optional" },
      customer_metadata: { a: 1 },
      metadata: { source: "web" },
    });
    expect((await send("GET", `${ROOT}${UNKNOWN_ID}`)).status).toBe(404);
  });

  it("know a customer by ID or external ID and fill in what it has", async () => {
    const { mock, send } = checkedSetup();
    const customer = mock.seed.customer({
      external_id: "usr_1",
      email: "a@b.co",
      name: "Jo",
      billing_name: "Acme",
      billing_address: { country: "DE", line1: "Weg 1" },
      tax_id: ["DE123456789", "eu_vat"],
      locale: "de",
    });
    const products = [mock.seed.product().id];
    for (const key of [{ customer_id: customer.id }, { external_customer_id: "usr_1" }]) {
      const answer = await send("POST", ROOT, { products, ...key });
      expect(answer.body).toMatchObject({
        customer_id: customer.id,
        customer_email: "a@b.co",
        customer_name: "Jo",
        customer_billing_name: "Acme",
        customer_billing_address: { country: "DE" },
        customer_tax_id: "DE123456789",
        is_business_customer: false,
        locale: "de",
      });
    }
    const unknown = await send("POST", ROOT, { products, customer_id: UNKNOWN_ID });
    expect(rule(unknown)).toMatchObject({ loc: ["body", "customer_id"], msg: "Customer does not exist." });
    const later = await send("POST", ROOT, { products, external_customer_id: "usr_2" });
    expect(later.body).toMatchObject({ customer_id: null, external_customer_id: "usr_2" });
  });

  it("are refused for products, amounts and other things that cannot be sold", async () => {
    const { mock, send } = checkedSetup();
    const custom = mock.seed.product({
      recurring_interval: null,
      prices: [{ amount_type: "custom", minimum_amount: 0, maximum_amount: 5000 }],
    });
    const fixed = mock.seed.product();
    const draft = mock.seed.product({ visibility: "draft" });
    const archived = mock.seed.product({ is_archived: true });

    async function refused(body: object): Promise<unknown> {
      return rule(await send("POST", ROOT, body));
    }

    const products = [fixed.id];
    for (const [product, msg] of [
      [UNKNOWN_ID, "Product does not exist."],
      [draft.id, "Product is a draft."],
      [archived.id, "Product is archived."],
    ]) {
      expect(await refused({ products: [fixed.id, product] })).toEqual({
        type: "value_error",
        loc: ["body", "products", 1],
        msg,
        input: product,
      });
    }
    expect(await refused({ products: [custom.id], amount: 10 })).toMatchObject({
      type: "invalid_amount",
      msg: "Amount must be 0 or at least $0.50.",
    });
    expect(await refused({ products: [custom.id], amount: 6000 })).toMatchObject({ type: "less_than_equal" });
    expect(await refused({ products, currency: "eur" })).toMatchObject({
      msg: "Product is not available in the specified currency.",
    });
    expect(await refused({ products, seats: 2 })).toMatchObject({ loc: ["body", "seats"] });
    expect(await refused({ products, discount_id: UNKNOWN_ID })).toMatchObject({
      loc: ["body", "discount_id"],
      msg: "Discount does not exist.",
    });
    expect(await refused({ products, customer_tax_id: "911144442" })).toMatchObject({
      type: "missing",
      loc: ["body", "customer_billing_address"],
    });
    const de = { country: "DE" };
    expect(await refused({ products, customer_tax_id: "1", customer_billing_address: de })).toMatchObject({
      loc: ["body", "customer_tax_id"],
      msg: "Invalid tax ID.",
    });
    expect(
      await refused({ products, prices: { [custom.id]: [{ amount_type: "fixed", price_amount: 0 }] } }),
    ).toMatchObject({
      msg: "Product is not set on that checkout.",
    });
    expect(await refused({ products, subscription_id: UNKNOWN_ID })).toMatchObject({
      msg: "Subscription does not exist.",
    });
    const paid = mock.seed.subscription({ customer_id: mock.seed.customer().id });
    expect(await refused({ products, subscription_id: paid.id })).toMatchObject({
      msg: "Only free subscriptions can be upgraded.",
    });
    const wrong = {
      products: [],
      success_url: "thanks",
      customer_ip_address: "1.2",
      currency: "doge",
      prices: { x: [] },
    };
    const found = schemaIssues(await send("POST", ROOT, wrong));
    const shape = expect.stringContaining("CheckoutProductsCreate");
    expect(Array.isArray(found) ? found.slice(0, 6) : found).toMatchObject([
      { loc: ["body", shape, "customer_ip_address"], type: "ip_any_address" },
      { loc: ["body", shape, "success_url"], type: "url_parsing" },
      { loc: ["body", shape, "currency"], type: "enum" },
      { loc: ["body", shape, "products"], type: "too_short" },
      { loc: ["body", shape, "prices", "x", "[key]"], type: "uuid_parsing" },
      { loc: ["body", shape, "prices", "x"], type: "too_short" },
    ]);
    const twice = await send("POST", ROOT, { products: [fixed.id, fixed.id] });
    expect(schemaIssues(twice)).toMatchObject([
      { msg: "Value error, Product IDs must be unique." },
      { type: "missing", loc: ["body", expect.stringContaining("CheckoutProductCreate"), "product_id"] },
      { type: "missing", loc: ["body", expect.stringContaining("CheckoutPriceCreate"), "product_price_id"] },
    ]);
  });

  it("sell at prices of their own", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product();
    const prices = { [product.id]: [{ amount_type: "fixed", price_amount: 500 }] };
    const created = await send("POST", ROOT, { products: [product.id], prices });
    expect(created.body).toMatchObject({
      amount: 500,
      product_price: { source: "ad_hoc", price_amount: 500 },
      prices: { [product.id]: [{ source: "ad_hoc" }] },
    });
    expect(at((await send("GET", `/v1/products/${product.id}`)).body, "prices")).toEqual(product.prices);
    mock.confirmCheckout(id(created));
    expect(items(await send("GET", "/v1/subscriptions/"))).toMatchObject([
      { amount: 500, prices: [{ source: "ad_hoc" }] },
    ]);
  });

  it("are filtered and sorted", async () => {
    const { mock, send } = checkedSetup();
    const [one, two] = [mock.seed.product(), mock.seed.product({ recurring_interval: null })];
    const customer = mock.seed.customer({ external_id: "usr_1", email: "known@b.co" });
    const first = await send("POST", ROOT, { products: [one.id], customer_email: "Jo@b.co" });
    const second = await send("POST", ROOT, { products: [two.id], customer_id: customer.id });
    mock.confirmCheckout(id(second));

    async function list(query: string): Promise<unknown[]> {
      return items(await send("GET", `${ROOT}?${query}`)).map((item) => at(item, "id"));
    }

    expect(await list("")).toEqual([id(second), id(first)]);
    expect(await list(`product_id=${one.id}`)).toEqual([id(first)]);
    expect(await list(`customer_id=${customer.id}`)).toEqual([id(second)]);
    expect(await list("external_customer_id=usr_1")).toEqual([id(second)]);
    expect(await list("status=open&status=expired")).toEqual([id(first)]);
    expect(await list("query=jo@")).toEqual([id(first)]);
    expect(await list("sorting=status")).toEqual([id(first), id(second)]);
    expect(await list("sorting=expires_at")).toEqual([id(first), id(second)]);
  });

  it("expire after a day", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, send } = checkedSetup({ now: clock.now });
    const created = await send("POST", ROOT, { products: [mock.seed.product().id] });
    const client = `${ROOT}client/${String(at(created.body, "client_secret"))}`;
    clock.advance(86_400_001);
    expect((await send("GET", `${ROOT}${id(created)}`)).body).toMatchObject({ status: "expired" });
    const changed = await send("PATCH", `${ROOT}${id(created)}`, { customer_name: "Jo" });
    expect(changed.status).toBe(403);
    expect(changed.body).toEqual({
      error: "NotOpenCheckout",
      detail: `Checkout ${id(created)} is not open: expired`,
    });
    const gone = await send("GET", client);
    expect(gone.status).toBe(410);
    expect(gone.body).toMatchObject({ error: "ExpiredCheckoutError" });
    expect(() => mock.confirmCheckout(id(created))).toThrow("NotOpenCheckout");
  });
});

describe("a customer who pays", () => {
  it("gets a subscription with its order, benefits and units, all of it in the state", async () => {
    const clock = stoppedClock("2026-01-31T12:00:00Z");
    const { mock, send } = checkedSetup({ now: clock.now });
    const meter = mock.seed.meter();

    async function make(body: object): Promise<string> {
      return id(await send("POST", "/v1/benefits/", body));
    }

    const benefits = [
      await make({ type: "license_keys", description: "Key", properties: {} }),
      await make({
        type: "meter_credit",
        description: "Units",
        properties: { units: 100, rollover: false, meter_id: meter.id },
      }),
      await make({ type: "feature_flag", description: "Flag", properties: {}, metadata: { flag: "x" } }),
    ];
    const product = await send("POST", "/v1/products/", {
      name: "Pro",
      recurring_interval: "month",
      prices: [
        { amount_type: "fixed", price_amount: 4900 },
        { amount_type: "metered_unit", meter_id: meter.id, unit_amount: "0.5" },
      ],
    });
    await send("POST", `/v1/products/${id(product)}/benefits`, { benefits });
    const checkout = await send("POST", ROOT, {
      products: [id(product)],
      external_customer_id: "usr_1",
      metadata: { source: "web" },
      customer_metadata: { vip: true },
    });
    const form = { email: "jo@acme.com", name: "Jo", billing_address: { country: "DE" } };
    const paid = mock.confirmCheckout(id(checkout), form);
    expect(paid).toMatchObject({ status: "succeeded", customer_email: "jo@acme.com" });
    expect((await send("GET", `${ROOT}${paid.id}`)).body).toEqual(paid);

    const customer = (await send("GET", "/v1/customers/external/usr_1")).body;
    expect(customer).toMatchObject({
      id: paid.customer_id,
      email: "jo@acme.com",
      name: "Jo",
      billing_address: { country: "DE" },
      metadata: { vip: true },
    });
    const [subscription] = items(await send("GET", "/v1/subscriptions/?external_customer_id=usr_1"));
    expect(subscription).toMatchObject({
      status: "active",
      amount: 4900,
      current_period_start: "2026-01-31T12:00:00Z",
      current_period_end: "2026-02-28T12:00:00Z",
      trial_end: null,
      checkout_id: paid.id,
      metadata: { source: "web" },
      customer,
      product: { id: id(product), is_deletable: false },
      prices: [{ amount_type: "fixed" }, { amount_type: "metered_unit" }],
      meters: [{ meter_id: meter.id, consumed_units: 0, meter }],
    });
    const [order] = items(await send("GET", `/v1/orders/?checkout_id=${paid.id}`));
    expect(order).toMatchObject({
      status: "paid",
      paid: true,
      billing_reason: "subscription_create",
      subtotal_amount: 4900,
      net_amount: 4900,
      total_amount: 4900,
      due_amount: 4900,
      currency: "usd",
      billing_name: "Jo",
      billing_address: { country: "DE" },
      invoice_number: expect.stringMatching(/^MOCK-[A-Z]{10}-0001$/),
      description: "Pro",
      metadata: { source: "web" },
      subscription: { id: at(subscription, "id"), status: "active" },
      items: [{ label: "Pro", amount: 4900, proration: false }],
    });
    expect(await state(send, paid.customer_id)).toMatchObject({
      active_subscriptions: [{ id: at(subscription, "id"), amount: 4900, product_id: id(product) }],
      granted_benefits: [
        {
          benefit_type: "license_keys",
          properties: { license_key_id: expect.any(String), display_key: expect.stringMatching(/^\*{4}-/) },
        },
        { benefit_type: "meter_credit", properties: {} },
        { benefit_type: "feature_flag", benefit_metadata: { flag: "x" } },
      ],
      active_meters: [{ meter_id: meter.id, credited_units: 100, balance: 100 }],
    });
    const grants = items(await send("GET", "/v1/benefit-grants/"));
    expect(grants).toHaveLength(3);
    expect(grants[0]).toMatchObject({
      is_granted: true,
      subscription_id: at(subscription, "id"),
      order_id: null,
      customer,
      member: { role: "owner", email: "jo@acme.com" },
    });

    const events = [1, 2, 3].map(() => ({ name: "call", customer_id: paid.customer_id }));
    for (let round = 0; round < 40; round += 1) await send("POST", "/v1/events/ingest", { events });
    expect(await state(send, paid.customer_id)).toMatchObject({
      active_subscriptions: [{ meters: [{ consumed_units: 120, credited_units: 100, amount: 10 }] }],
      active_meters: [{ consumed_units: 120, credited_units: 100, balance: -20 }],
    });

    clock.advance(1000);
    const revoked = await send("DELETE", `/v1/subscriptions/${String(at(subscription, "id"))}`);
    expect(revoked.body).toMatchObject({ status: "canceled", ended_at: "2026-01-31T12:00:01Z" });
    expect(await state(send, paid.customer_id)).toMatchObject({
      active_subscriptions: [],
      granted_benefits: [],
      active_meters: [{ credited_units: 0, balance: -120 }],
    });
    for (const grant of items(await send("GET", "/v1/benefit-grants/"))) {
      expect(grant).toMatchObject({ is_granted: false, is_revoked: true, granted_at: null });
    }
  });

  it("gets a one-time product with its benefits through an order", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product({
      name: "Book",
      recurring_interval: null,
      prices: [{ amount_type: "custom", preset_amount: 1500 }],
      benefits: [mock.seed.benefit()],
    });
    const checkout = await send("POST", ROOT, { products: [product.id] });
    expect(at(checkout.body, "amount")).toBe(1500);
    const paid = mock.confirmCheckout(id(checkout), { amount: 2000 });
    expect(paid.customer_email).toBe(`${paid.id}@example.com`);
    const [order] = items(await send("GET", "/v1/orders/?product_billing_type=one_time"));
    expect(order).toMatchObject({
      billing_reason: "purchase",
      total_amount: 2000,
      subscription: null,
      items: [{ label: "Book", amount: 2000, product_price_id: product.prices[0]?.id }],
    });
    expect(items(await send("GET", "/v1/subscriptions/"))).toEqual([]);
    expect(items(await send("GET", "/v1/benefit-grants/"))).toMatchObject([
      { order_id: at(order, "id"), subscription_id: null, is_granted: true },
    ]);
  });

  it("is found by e-mail, in any case, and keeps the name that it had", async () => {
    const { mock, send } = checkedSetup();
    const known = mock.seed.customer({ email: "jo@acme.com", name: "Acme" });
    const products = [mock.seed.product({ recurring_interval: null }).id];
    const named = await send("POST", ROOT, { products });
    const form = { email: "JO@acme.com", name: "Jo" };
    expect(mock.confirmCheckout(id(named), form).customer_id).toBe(known.id);
    expect((await send("GET", `/v1/customers/${known.id}`)).body).toMatchObject({ name: "Acme" });
    const twin = mock.seed.customer({ external_id: "usr_1", email: null, type: "team" });
    const checkout = await send("POST", ROOT, { products, external_customer_id: "usr_1" });
    expect(mock.confirmCheckout(id(checkout)).customer_id).toBe(twin.id);
  });

  it("starts a trial with an order of nothing", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, send } = checkedSetup({ now: clock.now });
    const product = mock.seed.product({
      name: "Pro",
      trial_interval: "day",
      trial_interval_count: 14,
      benefits: [mock.seed.benefit()],
    });
    const body = { products: [product.id], customer_email: "a@b.co" };
    const checkout = await send("POST", ROOT, body);
    expect(checkout.body).toMatchObject({
      active_trial_interval: "day",
      active_trial_interval_count: 14,
      trial_end: "2026-01-15T00:00:00Z",
      is_payment_required: false,
      is_payment_form_required: true,
    });
    const paid = mock.confirmCheckout(id(checkout));
    expect(await state(send, paid.customer_id)).toMatchObject({
      active_subscriptions: [
        {
          status: "trialing",
          trial_start: "2026-01-01T00:00:00Z",
          trial_end: "2026-01-15T00:00:00Z",
          current_period_end: "2026-01-15T00:00:00Z",
        },
      ],
      granted_benefits: [{ benefit_type: "custom" }],
    });
    expect(items(await send("GET", "/v1/orders/"))).toMatchObject([
      {
        total_amount: 0,
        items: [{ label: "Trial period for Pro (Jan 1, 2026 - Jan 15, 2026)", amount: 0 }],
      },
    ]);
    const without = await send("POST", ROOT, { ...body, allow_trial: false });
    expect(without.body).toMatchObject({ trial_end: null, active_trial_interval: null });
    const own = await send("POST", ROOT, { ...body, trial_interval: "month", trial_interval_count: 1 });
    expect(own.body).toMatchObject({ trial_end: "2026-02-01T00:00:00Z" });
  });

  it("has one subscription at a time, and pays a checkout once", async () => {
    const { mock, send } = checkedSetup();
    const products = [mock.seed.product().id];
    const checkout = await send("POST", ROOT, { products, customer_email: "a@b.co" });
    const again = await send("POST", ROOT, { products });
    const { customer_id } = mock.confirmCheckout(id(checkout));
    expect(() => mock.confirmCheckout(id(checkout))).toThrow(/is not open: succeeded/);
    expect(() => mock.confirmCheckout(id(again), { email: "A@b.co" })).toThrow(
      "AlreadyActiveSubscriptionError",
    );
    // Only confirming it is refused: a checkout may be filled in by whoever has a subscription.
    const filled = await send("PATCH", `${ROOT}${id(again)}`, { customer_email: "a@b.co" });
    expect(filled.status).toBe(200);
    const subscription = items(await send("GET", "/v1/subscriptions/"))[0];
    await send("DELETE", `/v1/subscriptions/${String(at(subscription, "id"))}`);
    expect(mock.confirmCheckout(id(again), { email: "A@b.co" }).customer_id).toBe(customer_id);
    expect(() => mock.confirmCheckout(UNKNOWN_ID)).toThrow(`The mock has no checkout ${UNKNOWN_ID}.`);
  });

  it("upgrades a free subscription", async () => {
    const { mock, send } = checkedSetup();
    const customer = mock.seed.customer();
    const free = mock.seed.product({ prices: [{ price_amount: 0 }], benefits: [mock.seed.benefit()] });
    const pro = mock.seed.product({ benefits: [mock.seed.benefit({ description: "Pro" })] });
    const started = await send("POST", "/v1/subscriptions/", {
      product_id: free.id,
      customer_id: customer.id,
      metadata: { a: 1 },
    });
    const checkout = await send("POST", ROOT, {
      products: [pro.id],
      subscription_id: id(started),
      metadata: { b: 2 },
    });
    expect(at(checkout.body, "customer_id")).toBe(customer.id);
    mock.confirmCheckout(id(checkout));
    expect((await send("GET", `/v1/subscriptions/${id(started)}`)).body).toMatchObject({
      amount: 1000,
      product: { id: pro.id },
      metadata: { a: 1, b: 2 },
    });
    expect(items(await send("GET", "/v1/orders/"))).toMatchObject([
      { billing_reason: "subscription_update" },
    ]);
    expect(await state(send, customer.id)).toMatchObject({
      active_subscriptions: [{ id: id(started) }],
      granted_benefits: [{ benefit_id: pro.benefits[0]?.id }],
    });
  });
});

describe("the client's side of a checkout", () => {
  const nobody = { authorization: "" };

  it("reads, changes and confirms it by its secret, without a token", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product();
    const created = await send("POST", ROOT, { products: [product.id], metadata: { secret: 1 } });
    const path = `${ROOT}client/${String(at(created.body, "client_secret"))}`;
    const read = await send("GET", path, undefined, nobody);
    expect(read.body).toMatchObject({ id: id(created), organization: { name: "Mock", slug: "mock" } });
    expect(read.text).not.toContain('"secret"');
    const discount = await send("PATCH", path, { discount_code: "SALE" }, nobody);
    expect(rule(discount)).toMatchObject({ loc: ["body", "discount_code"] });
    const changed = await send("PATCH", path, { customer_email: "a@b.co", metadata: { x: 1 } }, nobody);
    expect(changed.body).toMatchObject({ customer_email: "a@b.co" });
    expect((await send("GET", `${ROOT}${id(created)}`)).body).toMatchObject({ metadata: { secret: 1 } });

    const early = await send("POST", `${path}/confirm`, {}, nobody);
    expect(at(early.body, "detail")).toMatchObject([
      { loc: ["body", "customer_billing_address"], type: "missing" },
      { loc: ["body", "confirmation_token_id"], msg: "Confirmation token is required." },
    ]);
    const form = { confirmation_token_id: "ctoken", customer_billing_address: { country: "FR" } };
    const confirmed = await send("POST", `${path}/confirm`, form, nobody);
    expect(confirmed.body).toMatchObject({
      status: "confirmed",
      customer_id: expect.any(String),
      customer_session_token: expect.any(String),
    });
    const token = as(at(confirmed.body, "customer_session_token"));
    expect((await send("GET", "/v1/customer-portal/customers/me", undefined, token)).body).toMatchObject({
      email: "a@b.co",
    });
    expect((await send("GET", path, undefined, nobody)).body).toMatchObject({ status: "succeeded" });
    expect((await send("POST", `${path}/confirm`, form, nobody)).status).toBe(403);
    expect((await send("GET", `${ROOT}client/polar_c_x`, undefined, nobody)).status).toBe(404);
  });

  it("needs no payment for what is free, and everything of a business", async () => {
    const { mock, send } = checkedSetup();
    const free = mock.seed.product({ prices: [{ price_amount: 0 }] });
    const created = await send("POST", ROOT, { products: [free.id] });
    expect(created.body).toMatchObject({ is_free_product_price: true, tax_amount: 0 });
    const path = `${ROOT}client/${String(at(created.body, "client_secret"))}/confirm`;
    expect(
      at((await send("POST", path, { is_business_customer: true }, nobody)).body, "detail"),
    ).toMatchObject([
      { loc: ["body", "customer_email"] },
      { loc: ["body", "customer_billing_name"] },
      { loc: ["body", "customer_billing_address"], msg: "Full billing address is required." },
    ]);
    const form = { customer_email: "a@b.co", is_business_customer: false };
    const known = mock.seed.customer({ email: "A@b.co" });
    expect((await send("POST", path, form, nobody)).body).toMatchObject({
      customer_id: known.id,
      customer_session_token: null,
    });
    expect(items(await send("GET", "/v1/subscriptions/"))).toMatchObject([{ amount: 0, status: "active" }]);
  });

  it("leave a failed payment where the card is declined on their page", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product();
    const { body } = await send("POST", ROOT, { products: [product.id], customer_email: "a@b.co" });
    const form = new URLSearchParams({ email: "a@b.co", card: "declined" });
    expect((await mock.fetch(String(at(body, "url")), { method: "POST", body: form })).status).toBe(402);
    const payments = { checkout_id: at(body, "id"), order_id: null, amount: 1000, status: "failed" };
    expect(items(await send("GET", "/v1/payments/?status=failed"))).toMatchObject([
      { ...payments, decline_reason: "card_declined" },
    ]);
    expect(items(await send("GET", "/v1/payments/?status=succeeded"))).toEqual([]);
    expect(items(await send("GET", "/v1/orders/"))).toEqual([]);
  });
});
