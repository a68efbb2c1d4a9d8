import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID } from "../../src/mock/defaults.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import type { MockPolarOptions } from "../../src/mock/MockPolarOptions.js";
import { as, checkedSetup } from "./checked.js";
import { at, items, type Send, schemaIssues, stoppedClock, UNKNOWN_ID } from "./support.js";

const PORTAL = "/v1/customer-portal";
const ME = `${PORTAL}/customers/me`;

/** Sends as the customer, or as one of its members. */
async function portal(send: Send, customer_id: string, who: object = {}): Promise<Send> {
  const session = await send("POST", "/v1/customer-sessions/", { customer_id, ...who });
  expect(session.status, session.text).toBe(201);
  const token = as(at(session.body, "token"));
  return (method, path, body) => send(method, PORTAL + path, body, token);
}

/** A mock with a customer and its portal, and another customer's beside it. */
async function two(options: MockPolarOptions = {}): Promise<{
  readonly mock: MockPolar;
  readonly send: Send;
  readonly id: string;
  readonly mine: Send;
  readonly otherId: string;
  readonly others: Send;
}> {
  const { mock, send } = checkedSetup(options);
  const { id } = mock.seed.customer({ name: "Jo" });
  const { id: otherId } = mock.seed.customer();
  return { mock, send, id, mine: await portal(send, id), otherId, others: await portal(send, otherId) };
}

describe("a customer in its portal", () => {
  it("sees itself, without what is for its organization only", async () => {
    const { mock, send } = checkedSetup();
    const customer = mock.seed.customer({
      external_id: "usr_1",
      metadata: { secret: true },
      billing_address: { country: "FR" },
      locale: "fr",
    });
    const answer = await (await portal(send, customer.id))("GET", "/customers/me");
    expect(answer.body).toMatchObject({
      id: customer.id,
      email: customer.email,
      billing_address: { country: "FR" },
      locale: "fr",
      oauth_accounts: {},
    });
    for (const key of ["metadata", "external_id", "organization_id"])
      expect(answer.body).not.toHaveProperty(key);
  });

  it("changes what it is billed by", async () => {
    const { mock, send, id, mine } = await two();
    const method = mock.seed.paymentMethod({ customer_id: id });
    const changed = await mine("PATCH", "/customers/me", {
      billing_name: " Jo Inc. ",
      billing_address: { country: "US", state: "NY" },
      tax_id: "911144442",
      default_payment_method_id: method.id,
      name: "not mine to change",
    });
    expect(changed.body).toMatchObject({
      name: "Jo",
      billing_name: "Jo Inc.",
      billing_address: { country: "US", state: "US-NY" },
      tax_id: ["911144442", "us_ein"],
      default_payment_method_id: method.id,
    });
    expect((await mine("GET", "/customers/me")).body).toEqual(changed.body);
    expect((await send("GET", `/v1/customers/${id}`)).body).toMatchObject({ billing_name: "Jo Inc." });
    expect((await mine("PATCH", "/customers/me", { tax_id: null })).body).toMatchObject({ tax_id: null });
  });

  it("is refused changes that make no sense", async () => {
    const { mock, mine, otherId } = await two();
    const foreign = mock.seed.paymentMethod({ customer_id: otherId });
    for (const [body, type, field] of [
      [{ billing_address: null }, "missing", "billing_address"],
      [{ default_payment_method_id: null }, "missing", "default_payment_method_id"],
      [{ default_payment_method_id: foreign.id }, "invalid", "default_payment_method_id"],
      [{ tax_id: "911144442" }, "missing", "billing_address"],
      [{ tax_id: "1", billing_address: { country: "US" } }, "invalid", "tax_id"],
    ] as const) {
      const answer = await mine("PATCH", "/customers/me", body);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({
        error: "PolarRequestValidationError",
        detail: [{ type, loc: ["body", field] }],
      });
    }
    expect(schemaIssues(await mine("PATCH", "/customers/me", { billing_address: {} }))).toMatchObject([
      { type: "missing", loc: ["body", "billing_address", "country"] },
    ]);
  });

  it("learns who it is and how long its session lasts", async () => {
    const { mock, send } = checkedSetup({ now: stoppedClock("2026-01-01T00:00:00Z").now });
    const customer = mock.seed.customer({ name: "Jo" });
    const mine = await portal(send, customer.id, { return_url: "https://example.com/account" });
    expect((await mine("GET", "/customer-session/introspect")).body).toEqual({
      expires_at: "2026-01-01T01:00:00Z",
      return_url: "https://example.com/account",
    });
    expect((await mine("GET", "/customer-session/user")).body).toEqual({
      type: "member",
      name: "Jo",
      email: customer.email,
      customer_id: customer.id,
      member_id: expect.any(String),
      role: "owner",
    });
  });

  it("sees its payment methods", async () => {
    const { mock, id, mine, others } = await two();
    const card = mock.seed.paymentMethod({ customer_id: id, is_default: true });
    const debit = mock.seed.paymentMethod({ customer_id: id, type: "sepa_debit" });
    mock.seed.paymentMethod({ customer_id: id, type: "kr_card" });
    const list = await mine("GET", "/customers/me/payment-methods");
    const ids = items(list).map((method) => at(method, "id"));
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(expect.arrayContaining([card.id, debit.id]));
    expect(items(list)[0]).not.toHaveProperty("is_default");
    expect(items(await others("GET", "/customers/me/payment-methods"))).toEqual([]);
  });
});

describe("a member in the portal", () => {
  it("acts for the team; what is paid is for its owner and billing managers", async () => {
    const { mock, send } = checkedSetup();
    const team = mock.seed.customer({ type: "team", name: "Acme" });
    const member = mock.seed.member({ customer_id: team.id, name: "Max" });
    const manager = mock.seed.member({ customer_id: team.id, role: "billing_manager" });
    const plain = await portal(send, team.id, { member_id: member.id });
    const billing = await portal(send, team.id, { member_id: manager.id });
    expect((await plain("GET", "/customer-session/user")).body).toEqual({
      type: "member",
      name: "Max",
      email: member.email,
      customer_id: team.id,
      member_id: member.id,
      role: "member",
    });
    expect((await plain("GET", "/customers/me")).body).toMatchObject({ id: team.id, name: "Acme" });
    const refused = await plain("GET", "/customers/me/payment-methods");
    expect(refused.status).toBe(403);
    expect(refused.body).toEqual({
      error: "NotPermitted",
      detail: "Only owners and billing managers can access billing features.",
    });
    expect((await plain("PATCH", "/customers/me", {})).status).toBe(403);
    expect((await billing("GET", "/customers/me/payment-methods")).status).toBe(200);
    await send("DELETE", `/v1/customers/${team.id}/members/${member.id}`);
    expect((await plain("GET", "/customers/me")).status).toBe(401);
  });

  it("is missed by a team without an address, where members are not managed", async () => {
    const { mock, send } = checkedSetup({ memberManagement: false });
    const team = mock.seed.customer({ type: "team", email: null });
    const mine = await portal(send, team.id);
    expect((await mine("GET", "/customers/me")).status).toBe(200);
    const user = await mine("GET", "/customer-session/user");
    expect(user.status).toBe(422);
    expect(user.body).toMatchObject({ detail: [{ type: "value_error", loc: ["body"] }] });
  });
});

describe("a customer's subscriptions in the portal", () => {
  it("are listed and read, each customer's own", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, id, mine, others } = await two({ now: clock.now });
    const benefit = mock.seed.benefit({ description: "Support" });
    const meter = mock.seed.meter({ name: "Calls" });
    const product = mock.seed.product({ name: "Pro", benefits: [benefit], metadata: { internal: true } });
    const used = {
      id: UNKNOWN_ID,
      created_at: "2026-01-01T00:00:00Z",
      modified_at: null,
      meter_id: meter.id,
    };
    const pro = mock.seed.subscription({
      customer_id: id,
      product_id: product.id,
      amount: 2000,
      metadata: { internal: true },
      meters: [{ ...used, consumed_units: 5, credited_units: 0, amount: 10 }],
    });
    clock.advance(1000);
    const old = mock.seed.subscription({ customer_id: id, status: "canceled", amount: 100 });
    const path = `/subscriptions/${pro.id}`;
    const one = await mine("GET", path);
    expect(one.body).toMatchObject({
      id: pro.id,
      product: {
        name: "Pro",
        prices: [{ amount_type: "fixed" }],
        benefits: [{ description: "Support" }],
        organization: { slug: "mock" },
      },
      meters: [{ consumed_units: 5, meter: { name: "Calls" } }],
    });
    for (const key of ["metadata", "customer", "custom_field_data"]) expect(one.body).not.toHaveProperty(key);
    expect(at(one.body, "product")).not.toHaveProperty("metadata");

    async function ids(query: string): Promise<readonly unknown[]> {
      return items(await mine("GET", `/subscriptions/${query}`)).map((row) => at(row, "id"));
    }

    expect(await ids("")).toEqual([old.id, pro.id]);
    expect(await ids("?sorting=-amount")).toEqual([pro.id, old.id]);
    expect(await ids("?sorting=product&sorting=status")).toEqual([pro.id, old.id]);
    expect(await ids("?active=true")).toEqual([pro.id]);
    expect(await ids("?active=false")).toEqual([old.id]);
    expect(await ids("?query=pRo&sorting=organization")).toEqual([pro.id, old.id]);
    expect(await ids(`?product_id=${product.id}`)).toEqual([pro.id]);
    expect(items(await others("GET", "/subscriptions/"))).toEqual([]);
    expect((await others("GET", path)).status).toBe(404);
    expect((await others("DELETE", path)).status).toBe(404);
  });

  it("are canceled at the end of their period, once", async () => {
    const { mock, send, id, mine } = await two({ now: stoppedClock("2026-01-01T00:00:00Z").now });
    const { id: subscription } = mock.seed.subscription({ customer_id: id });
    const path = `/subscriptions/${subscription}`;
    const canceled = await mine("DELETE", path);
    expect(canceled.status).toBe(200);
    expect(canceled.body).toMatchObject({
      status: "active",
      cancel_at_period_end: true,
      canceled_at: "2026-01-01T00:00:00Z",
      ends_at: "2026-02-01T00:00:00Z",
      ended_at: null,
    });
    const state = await send("GET", `/v1/customers/${id}/state`);
    expect(at(state.body, "active_subscriptions")).toMatchObject([{ cancel_at_period_end: true }]);
    const again = await mine("DELETE", path);
    expect(again.status).toBe(403);
    expect(again.body).toEqual({
      error: "AlreadyCanceledSubscription",
      detail: "This subscription is already canceled or will be at the end of the period.",
    });
  });
});

describe("a customer's orders in the portal", () => {
  it("are listed and read, each customer's own", async () => {
    const { mock, send, id, mine, others } = await two();

    async function buy(seed: object): Promise<void> {
      const product = mock.seed.product({ prices: [{ price_amount: 0 }], ...seed });
      const body = { products: [product.id], customer_id: id };
      const checkout = await send("POST", "/v1/checkouts/", body);
      const secret = String(at(checkout.body, "client_secret"));
      const confirmed = await send("POST", `/v1/checkouts/client/${secret}/confirm`, {});
      expect(confirmed.status, confirmed.text).toBe(200);
    }

    await buy({ name: "Book", recurring_interval: null, metadata: { internal: true } });
    await buy({ name: "Club" });
    const list = await mine("GET", "/orders/?sorting=product");
    expect(items(list)).toMatchObject([
      {
        customer_id: id,
        billing_reason: "purchase",
        product: { name: "Book", organization: { slug: "mock" } },
        subscription: null,
      },
      {
        billing_reason: "subscription_create",
        product: { name: "Club" },
        subscription: { status: "active" },
      },
    ]);
    const [book, club] = items(list);
    for (const key of ["metadata", "customer", "platform_fee_amount"]) expect(book).not.toHaveProperty(key);
    const path = `/orders/${String(at(book, "id"))}`;
    expect((await mine("GET", path)).body).toEqual(book);
    const subscription = String(at(club, "subscription_id"));

    async function names(query: string): Promise<readonly unknown[]> {
      return items(await mine("GET", `/orders/?${query}`)).map((order) => at(order, "product", "name"));
    }

    expect(await names("product_billing_type=one_time")).toEqual(["Book"]);
    expect(await names(`subscription_id=${subscription}`)).toEqual(["Club"]);
    expect(await names(`product_id=${String(at(club, "product_id"))}`)).toEqual(["Club"]);
    expect(await names("query=BOO")).toEqual(["Book"]);
    for (const sorting of ["created_at", "amount", "-net_amount", "subscription"]) {
      expect(await names(`sorting=${sorting}`)).toHaveLength(2);
    }
    expect(items(await others("GET", "/orders/"))).toEqual([]);
    expect((await others("GET", path)).status).toBe(404);
  });
});

describe("a customer's benefit grants in the portal", () => {
  it("are listed and read, with what their holder may see", async () => {
    const { mock, id, mine, others } = await two();
    const credits = mock.seed.benefit({
      type: "meter_credit",
      description: "Credits",
      properties: { units: 5 },
    });
    const note = mock.seed.benefit({
      description: "Note",
      properties: { note: "Thanks" },
      visibility: "public",
    });
    const product = mock.seed.product({ benefits: [note, credits] });
    const { id: subscription_id } = mock.seed.subscription({
      customer_id: id,
      product_id: product.id,
      checkout_id: UNKNOWN_ID,
    });
    for (const { id: benefit_id } of [credits, note]) {
      mock.seed.benefitGrant({ customer_id: id, benefit_id, subscription_id });
    }
    const list = await mine("GET", "/benefit-grants/");
    expect(items(list)).toMatchObject([
      {
        customer: { id },
        benefit: { type: "custom", properties: { note: "Thanks" }, organization: { slug: "mock" } },
      },
      { benefit: { type: "meter_credit", properties: { units: 5 } } },
    ]);
    const [first] = items(list);
    const path = `/benefit-grants/${String(at(first, "id"))}`;
    expect((await mine("GET", path)).body).toEqual(first);
    expect((await others("GET", path)).status).toBe(404);
    expect(items(await others("GET", "/benefit-grants/"))).toEqual([]);

    async function count(query: string): Promise<number> {
      return items(await mine("GET", `/benefit-grants/?${query}`)).length;
    }

    expect(await count("query=CRED")).toBe(1);
    expect(await count("type=custom")).toBe(1);
    expect(await count(`benefit_id=${note.id}`)).toBe(1);
    expect(await count(`subscription_id=${subscription_id}`)).toBe(2);
    expect(await count(`checkout_id=${UNKNOWN_ID}`)).toBe(2);
    expect(await count(`order_id=${UNKNOWN_ID}`)).toBe(0);
    expect(await count(`member_id=${UNKNOWN_ID}`)).toBe(0);
    for (const sorting of ["granted_at", "-type", "organization", "-product_benefit"]) {
      expect(await count(`sorting=${sorting}`)).toBe(2);
    }
    expect((await mine("GET", "/benefit-grants/?sorting=name")).status).toBe(422);
  });

  it("fit the schema, whatever the benefit", async () => {
    const { mock, id, mine } = await two();
    for (const type of [
      "custom",
      "discord",
      "github_repository",
      "downloadables",
      "license_keys",
      "meter_credit",
      "feature_flag",
      "slack_shared_channel",
    ] as const) {
      const benefit = mock.seed.benefit({ type, visibility: "public" });
      const properties = type === "license_keys" ? { license_key_id: UNKNOWN_ID, display_key: "****-1" } : {};
      mock.seed.benefitGrant({ customer_id: id, benefit_id: benefit.id, properties });
    }
    expect(items(await mine("GET", "/benefit-grants/"))).toHaveLength(8);
  });

  it("take the account that is invited, of a benefit of the same type", async () => {
    const { mock, id, mine } = await two();
    const benefit = mock.seed.benefit({ type: "slack_shared_channel", visibility: "public" });
    const path = `/benefit-grants/${mock.seed.benefitGrant({ customer_id: id, benefit_id: benefit.id }).id}`;
    const invited = { benefit_type: benefit.type, properties: { invited_email: "jo@b.co" } };
    expect((await mine("PATCH", path, invited)).body).toMatchObject({
      properties: { invited_email: "jo@b.co" },
    });
    const other = await mine("PATCH", path, { benefit_type: "custom" });
    expect(at(other.body, "detail", 0)).toMatchObject({ loc: ["body", "benefit_type"], input: "custom" });
    const account = { benefit_type: "discord", properties: { account_id: "1" } };
    expect((await mine("PATCH", `/benefit-grants/${UNKNOWN_ID}`, account)).status).toBe(404);
  });

  it("that are private stay out", async () => {
    const { mock, id, mine } = await two();
    const hidden = mock.seed.benefit({ visibility: "private" });
    mock.seed.benefitGrant({ customer_id: id, benefit_id: hidden.id });
    expect(items(await mine("GET", "/benefit-grants/"))).toEqual([]);
  });
});

describe("a customer's meters in the portal", () => {
  it("are those that it pays for or has credits of", async () => {
    const { mock, send, id, mine, others } = await two();
    const calls = mock.seed.meter({ name: "Calls" });
    const tokens = mock.seed.meter({ name: "Tokens", aggregation: { func: "sum", property: "n" } });
    mock.seed.meter({ name: "Neither" });
    const event = { name: "call", customer_id: id, metadata: { n: 3 } };
    await send("POST", "/v1/events/ingest", { events: [event, event] });
    expect(items(await mine("GET", "/meters/"))).toEqual([]);
    const meters = [
      { id: UNKNOWN_ID, created_at: "2026-01-01T00:00:00Z", modified_at: null, meter_id: calls.id },
    ];
    mock.seed.subscription({
      customer_id: id,
      meters: meters.map((meter) => ({ ...meter, consumed_units: 0, credited_units: 0, amount: 0 })),
    });
    const credits = mock.seed.benefit({ type: "meter_credit", properties: { meter_id: tokens.id } });
    mock.seed.benefitGrant({ customer_id: id, benefit_id: credits.id });
    const list = await mine("GET", "/meters/?sorting=meter_name");
    expect(items(list)).toMatchObject([
      { customer_id: id, consumed_units: 2, meter: { id: calls.id, name: "Calls" } },
      { customer_id: id, consumed_units: 6, balance: -6, meter: { id: tokens.id, name: "Tokens" } },
    ]);
    const [first] = items(list);
    const path = `/meters/${String(at(first, "id"))}`;
    expect((await mine("GET", path)).body).toEqual(first);
    expect(items(await mine("GET", "/meters/?query=TOK"))).toHaveLength(1);
    expect(items(await mine("GET", `/meters/?meter_id=${calls.id}`))).toHaveLength(1);
    expect(items(await mine("GET", "/meters/?sorting=-consumed_units&limit=1"))).toMatchObject([
      { meter_id: tokens.id },
    ]);
    expect(items(await others("GET", "/meters/"))).toEqual([]);
    expect((await others("GET", path)).status).toBe(404);
  });
});

describe("an organization in the portal", () => {
  it("is there for everybody, with the products that are for sale", async () => {
    const { mock, send } = checkedSetup();
    mock.seed.product({ name: "Pro" });
    mock.seed.product({ name: "Old", is_archived: true });
    mock.seed.product({ name: "Inner", visibility: "private" });
    const nobody = { authorization: "" };
    const answer = await send("GET", `${PORTAL}/organizations/mock`, undefined, nobody);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      organization: { id: MOCK_ORGANIZATION_ID, slug: "mock" },
      products: [{ name: "Pro" }],
    });
    expect((await send("GET", `${PORTAL}/organizations/mock`)).status).toBe(200);
    expect((await send("GET", `${PORTAL}/organizations/other`, undefined, nobody)).status).toBe(404);
    const bad = await send("GET", `${PORTAL}/organizations/mock`, undefined, as("wrong"));
    expect(bad.status).toBe(401);
  });
});

describe("the portal", () => {
  it("asks each of its operations' callers for a session", async () => {
    const { send } = checkedSetup();
    const paths = [ME, `${ME}/payment-methods`].concat(
      ["orders", "subscriptions", "benefit-grants", "meters"].flatMap((kind) => [
        `${PORTAL}/${kind}/`,
        `${PORTAL}/${kind}/${UNKNOWN_ID}`,
      ]),
    );
    for (const path of paths) expect((await send("GET", path)).status, path).toBe(401);
  });
});
