import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID, MOCK_USER_TOKEN } from "../../src/mock/defaults.js";
import { as, checkedSetup } from "./checked.js";
import {
  type Answer,
  at,
  items,
  OTHER_ORGANIZATION,
  schemaIssues,
  stoppedClock,
  UNKNOWN_ID,
} from "./support.js";

const FIXED = { amount_type: "fixed", price_amount: 1000 };

function names(answer: Parameters<typeof items>[0]): readonly unknown[] {
  return items(answer).map((item) => at(item, "name"));
}

describe("products", () => {
  it("are made with prices, read and listed", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { send } = checkedSetup({ now: clock.now });
    const created = await send("POST", "/v1/products/", {
      name: "  Pro  ",
      description: "",
      recurring_interval: "month",
      trial_interval: "day",
      trial_interval_count: 14,
      metadata: { tier: 1 },
      prices: [FIXED],
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      created_at: "2026-01-01T00:00:00Z",
      modified_at: null,
      trial_interval: "day",
      trial_interval_count: 14,
      name: "Pro",
      description: null,
      visibility: "public",
      recurring_interval: "month",
      recurring_interval_count: 1,
      meter_interval: null,
      meter_interval_count: null,
      is_recurring: true,
      is_archived: false,
      organization_id: MOCK_ORGANIZATION_ID,
      metadata: { tier: 1 },
      is_deletable: true,
      prices: [
        {
          id: expect.any(String),
          created_at: "2026-01-01T00:00:00Z",
          modified_at: null,
          source: "catalog",
          amount_type: "fixed",
          price_currency: "usd",
          tax_behavior: null,
          is_archived: false,
          product_id: at(created.body, "id"),
          price_amount: 1000,
          type: "recurring",
          recurring_interval: "month",
        },
      ],
      benefits: [],
      medias: [],
      attached_custom_fields: [],
    });
    const path = `/v1/products/${String(at(created.body, "id"))}`;
    expect((await send("GET", path)).body).toEqual(created.body);
    expect(items(await send("GET", "/v1/products/"))).toEqual([created.body]);
    expect((await send("GET", `/v1/products/${UNKNOWN_ID}`)).status).toBe(404);
  });

  it("have fixed, custom and metered prices; nothing is a fixed price of 0", async () => {
    const { mock, send } = checkedSetup();
    const meter = mock.seed.meter({ name: "Tokens" });

    async function make(recurring_interval: string | null, ...prices: object[]): Promise<unknown> {
      const answer = await send("POST", "/v1/products/", { name: "Product", recurring_interval, prices });
      expect(answer.text).toContain('"prices"');
      return at(answer.body, "prices");
    }

    expect(await make(null, { amount_type: "fixed", price_amount: 0 })).toMatchObject([
      { amount_type: "fixed", price_amount: 0, price_currency: "usd" },
    ]);
    expect(await make(null, { amount_type: "custom" })).toMatchObject([
      { amount_type: "custom", minimum_amount: 50, maximum_amount: null, preset_amount: null },
    ]);
    const metered = { amount_type: "metered_unit", meter_id: meter.id, unit_amount: 0.5 };
    expect(await make("month", FIXED, metered)).toMatchObject([
      { price_amount: 1000 },
      { unit_amount: "0.5", cap_amount: null, meter: { id: meter.id, name: "Tokens" } },
    ]);
    const euro = { ...FIXED, price_currency: "eur" };
    expect(await make("year", FIXED, euro)).toMatchObject([
      { price_currency: "usd" },
      { price_currency: "eur" },
    ]);
  });

  it("are refused with prices that are wrong in themselves", async () => {
    const { send } = checkedSetup();

    async function issues(price: unknown): Promise<unknown> {
      return schemaIssues(await send("POST", "/v1/products/", { name: "Product", prices: [price] }));
    }

    const loc = ["body", "one_time", "prices", 0];
    expect(await issues({ ...FIXED, price_amount: 49 })).toEqual([
      {
        type: "minimum_price",
        loc: [...loc, "fixed", "price_amount"],
        msg: "Amount must be at least $0.50 or 0 for free pricing",
        input: 49,
      },
    ]);
    expect(await issues({ ...FIXED, price_amount: -1 })).toMatchObject([
      { type: "greater_than_equal", ctx: { ge: 0 } },
    ]);
    expect(await issues({})).toMatchObject([{ type: "union_tag_not_found", loc }]);
    expect(await issues({ amount_type: "barter" })).toMatchObject([
      {
        type: "union_tag_invalid",
        loc,
        msg: "Input tag 'barter' found using 'amount_type' does not match any of the expected tags: <ProductPriceAmountType.fixed: 'fixed'>, <ProductPriceAmountType.custom: 'custom'>, <ProductPriceAmountType.seat_based: 'seat_based'>, <ProductPriceAmountType.unit_based: 'unit_based'>, <ProductPriceAmountType.metered_unit: 'metered_unit'>",
      },
    ]);
    expect(
      await issues({ amount_type: "metered_unit", meter_id: UNKNOWN_ID, unit_amount: "-1" }),
    ).toMatchObject([{ type: "greater_than", loc: [...loc, "metered_unit", "unit_amount"] }]);
    expect(schemaIssues(await send("POST", "/v1/products/", { name: "ab", prices: [] }))).toMatchObject([
      { type: "too_short", loc: ["body", "one_time", "name"] },
      { type: "too_short", loc: ["body", "one_time", "prices"], ctx: { min_length: 1 } },
    ]);
  });

  it("are refused with prices that do not go together, or things that are missing", async () => {
    const { send } = checkedSetup();

    async function problems(body: object): Promise<unknown> {
      const answer = await send("POST", "/v1/products/", { name: "Product", prices: [FIXED], ...body });
      expect(answer.body).toMatchObject({ error: "PolarRequestValidationError" });
      const detail = at(answer.body, "detail");
      return Array.isArray(detail) ? detail.map((issue) => [at(issue, "loc"), at(issue, "msg")]) : detail;
    }

    const custom = { amount_type: "custom" };
    expect(await problems({ prices: [FIXED, FIXED] })).toEqual([
      [["body", "prices"], "Only one fixed price is allowed."],
    ]);
    expect(await problems({ prices: [FIXED, custom] })).toMatchObject([
      [["body", "prices"], expect.stringMatching(/^A custom price cannot be combined with/)],
    ]);
    const metered = { amount_type: "metered_unit", meter_id: UNKNOWN_ID, unit_amount: 1 };
    expect(await problems({ prices: [FIXED, metered] })).toEqual([
      [["body", "prices", 1], "Metered pricing is not supported on one-time products."],
    ]);
    expect(await problems({ recurring_interval: "month", prices: [FIXED, metered] })).toEqual([
      [["body", "prices", 1, "meter_id"], "Meter does not exist."],
    ]);
    expect(await problems({ prices: [{ ...FIXED, price_currency: "eur" }] })).toEqual([
      [["body", "prices"], "The organization's default presentment currency must be present in the prices."],
    ]);
    expect(await problems({ medias: [UNKNOWN_ID] })).toEqual([
      [["body", "medias", 0], "File does not exist or is not yet uploaded."],
    ]);
    const attached_custom_fields = [{ custom_field_id: UNKNOWN_ID, required: true }];
    expect(await problems({ attached_custom_fields })).toEqual([
      [["body", "attached_custom_fields", 0], "Custom field does not exist."],
    ]);
    expect(await problems({ organization_id: OTHER_ORGANIZATION })).toMatchObject([
      [["body", "organization_id"], expect.any(String)],
    ]);
    const half = { name: "Product", prices: [FIXED], recurring_interval: "day", trial_interval: "day" };
    expect(schemaIssues(await send("POST", "/v1/products/", half))).toMatchObject([
      { loc: ["body", "recurring"], msg: expect.stringMatching(/must be set together/) },
    ]);
  });

  it("are sold by seats, in tiers without a gap", async () => {
    const { send } = checkedSetup();

    async function make(...tiers: readonly object[]): Promise<Answer> {
      const prices = [{ amount_type: "seat_based", seat_tiers: { tiers } }];
      return send("POST", "/v1/products/", { name: "Team", recurring_interval: "month", prices });
    }

    const first = { min_seats: 1, max_seats: 4, price_per_seat: 1000 };
    expect((await make(first, { min_seats: 5, price_per_seat: 900 })).body).toMatchObject({
      prices: [
        {
          amount_type: "seat_based",
          seat_tiers: { seat_tier_type: "volume", minimum_seats: 1, maximum_seats: null },
        },
      ],
    });
    expect(schemaIssues(await make(first, { min_seats: 6, price_per_seat: 900 }))).toMatchObject([
      { msg: "Value error, Gap or overlap between tiers: tier ending at 4 and tier starting at 6" },
    ]);
  });

  it("keep the prices that an update names, archive the others and gain new ones", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product({
      prices: [{ price_amount: 1000 }, { amount_type: "fixed", price_amount: 900, price_currency: "eur" }],
    });
    const [dollar] = product.prices;
    const path = `/v1/products/${product.id}`;
    const changed = await send("PATCH", path, {
      prices: [
        { id: dollar?.id },
        { amount_type: "metered_unit", meter_id: mock.seed.meter().id, unit_amount: "1" },
      ],
    });
    expect(at(changed.body, "prices")).toMatchObject([
      { id: dollar?.id, modified_at: null },
      { amount_type: "metered_unit" },
    ]);
    expect(at((await send("PATCH", path, { name: "Renamed" })).body, "prices")).toHaveLength(2);
    const unknown = await send("PATCH", path, { prices: [{ id: UNKNOWN_ID }, FIXED] });
    expect(unknown.body).toMatchObject({
      detail: [{ loc: ["body", "prices", 0], msg: "Price does not exist.", input: UNKNOWN_ID }],
    });
    const none = await send("PATCH", path, { prices: [] });
    expect(none.body).toMatchObject({ detail: [{ msg: "At least one price is required." }, {}] });
    expect(schemaIssues(await send("PATCH", path, { prices: [{ id: "x" }] }))).toMatchObject([
      { loc: ["body", "prices", 0, "ExistingProductPrice", "id"] },
      { loc: ["body", "prices", 0, "tagged-union"], type: "union_tag_not_found" },
    ]);
  });

  it("change what is sent and nothing else", async () => {
    const { mock, send } = checkedSetup();
    const product = mock.seed.product({ description: "Old", metadata: { a: 1 } });
    const path = `/v1/products/${product.id}`;
    const changes = { is_archived: true, visibility: "private", description: null, metadata: {} };
    const changed = await send("PATCH", path, changes);
    expect(changed.body).toEqual({ ...product, ...changes, modified_at: expect.any(String) });
    expect((await send("PATCH", path, { is_archived: false })).body).toMatchObject({
      is_archived: false,
      visibility: "private",
    });
    const moved = await send("PATCH", path, { recurring_interval: "year" });
    expect(moved.body).toMatchObject({
      detail: [{ loc: ["body", "recurring_interval"], msg: "Recurring interval cannot be changed." }],
    });
    const once = mock.seed.product({ recurring_interval: null });
    const trial = { trial_interval: "day", trial_interval_count: 7 };
    expect((await send("PATCH", `/v1/products/${once.id}`, trial)).body).toMatchObject({
      detail: [{ loc: ["body", "trial_interval"] }, { loc: ["body", "trial_interval_count"] }],
    });
    expect((await send("PATCH", path, trial)).body).toMatchObject(trial);
  });

  it("are filtered and sorted", async () => {
    const { mock, send } = checkedSetup();
    const benefit = mock.seed.benefit();
    const basic = mock.seed.product({
      name: "Basic",
      metadata: { plan: "a" },
      prices: [{ price_amount: 900 }],
    });
    mock.seed.product({ name: "Pro", is_archived: true, prices: [{ price_amount: 5000 }] });
    mock.seed.product({
      name: "Tip",
      recurring_interval: null,
      visibility: "private",
      benefits: [benefit],
      prices: [{ amount_type: "custom", minimum_amount: 100 }],
    });

    async function list(query: string): Promise<unknown> {
      return names(await send("GET", `/v1/products/?${query}`));
    }

    expect(await list("")).toEqual(["Tip", "Pro", "Basic"]);
    expect(await list(`id=${basic.id}&id=${UNKNOWN_ID}`)).toEqual(["Basic"]);
    expect(await list("query=BAS")).toEqual(["Basic"]);
    expect(await list("is_archived=true")).toEqual(["Pro"]);
    expect(await list("is_recurring=false")).toEqual(["Tip"]);
    expect(await list(`benefit_id=${benefit.id}`)).toEqual(["Tip"]);
    expect(await list("visibility=private&visibility=draft")).toEqual(["Tip"]);
    expect(await list("metadata[plan]=a")).toEqual(["Basic"]);
    expect(await list("sorting=name")).toEqual(["Basic", "Pro", "Tip"]);
    expect(await list("sorting=price_amount")).toEqual(["Tip", "Basic", "Pro"]);
    expect(await list("sorting=-price_amount_type&sorting=name")).toEqual(["Basic", "Pro", "Tip"]);
    expect(await list("limit=1&page=2")).toEqual(["Pro"]);
    expect(schemaIssues(await send("GET", "/v1/products/?sorting=colour&visibility=secret"))).toMatchObject([
      { loc: ["query", "sorting", 0] },
      { loc: ["query", "visibility", 0] },
    ]);
  });

  it("take benefits in an order, and only of their own organization", async () => {
    const tokens = { user: { organizationIds: [MOCK_ORGANIZATION_ID, OTHER_ORGANIZATION] } };
    const { mock, send } = checkedSetup({ tokens });
    const one = mock.seed.benefit({ description: "One" });
    const two = mock.seed.benefit({ description: "Two" });
    const hidden = mock.seed.benefit({ selectable: false });
    const foreign = mock.seed.benefit({ organization_id: OTHER_ORGANIZATION });
    const product = mock.seed.product();
    const path = `/v1/products/${product.id}/benefits`;

    function set(...benefits: string[]): ReturnType<typeof send> {
      return send("POST", path, { benefits }, as("user"));
    }

    expect(at((await set(two.id, one.id)).body, "benefits")).toEqual([two, one]);
    const refused = [
      [UNKNOWN_ID, "Benefit does not exist."],
      [foreign.id, "Benefit must be on the same organization as the product."],
      [hidden.id, "Benefit is not selectable."],
    ] as const;
    for (const [id, msg] of refused) {
      expect((await set(one.id, id)).body).toMatchObject({
        detail: [{ loc: ["body", "benefits", 1], msg, input: id }],
      });
    }
    expect(at((await set()).body, "benefits")).toEqual([]);
  });

  it("can be deleted until somebody bought them", async () => {
    const { mock, send } = checkedSetup();
    const [sold, unsold] = [mock.seed.product(), mock.seed.product()];
    mock.seed.subscription({ customer_id: mock.seed.customer().id, product_id: sold.id });
    expect(at((await send("GET", `/v1/products/${sold.id}`)).body, "is_deletable")).toBe(false);
    const refused = await send("DELETE", `/v1/products/${sold.id}`);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ error: "ProductNotDeletable" });
    expect((await send("DELETE", `/v1/products/${unsold.id}`)).status).toBe(204);
    expect((await send("GET", `/v1/products/${unsold.id}`)).status).toBe(404);
  });

  it("belong to an organization", async () => {
    const tokens = { [MOCK_USER_TOKEN]: { organizationIds: [OTHER_ORGANIZATION] } };
    const { mock, send } = checkedSetup({ tokens });
    const product = mock.seed.product();
    const other = as(MOCK_USER_TOKEN);
    expect((await send("GET", `/v1/products/${product.id}`, undefined, other)).status).toBe(404);
    expect(items(await send("GET", "/v1/products/", undefined, other))).toEqual([]);
    const body = { name: "Mine", organization_id: OTHER_ORGANIZATION, prices: [FIXED] };
    expect((await send("POST", "/v1/products/", body, other)).body).toMatchObject({
      organization_id: OTHER_ORGANIZATION,
    });
  });

  it("are seeded only with benefits that there are", () => {
    const { mock } = checkedSetup();
    expect(() => mock.seed.product({ benefits: [{ id: UNKNOWN_ID }] })).toThrow(
      `The mock has no benefit ${UNKNOWN_ID} to seed with.`,
    );
  });
});
