import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID, MOCK_USER_TOKEN } from "../../src/mock/defaults.js";
import { as, checkedSetup } from "./checked.js";
import {
  at,
  items,
  OTHER_ORGANIZATION,
  type Send,
  schemaIssues,
  setup,
  stoppedClock,
  UNKNOWN_ID,
} from "./support.js";

const ALL = { conjunction: "and", clauses: [] };
const COUNT = { func: "count" };

/** A meter by its name, filter and aggregation; gives its ID. */
async function meter(send: Send, aggregation: unknown = COUNT, filter: unknown = ALL): Promise<string> {
  const answer = await send("POST", "/v1/meters/", { name: "Meter", filter, aggregation });
  expect(answer.status).toBe(201);
  return String(at(answer.body, "id"));
}

async function ingest(send: Send, events: readonly object[]): Promise<void> {
  const body = { events: events.map((event) => ({ name: "call", external_customer_id: "usr_1", ...event })) };
  expect((await send("POST", "/v1/events/ingest", body)).status).toBe(200);
}

/** What a meter makes of all events of a day of the clock. */
async function total(send: Send, id: string, query = ""): Promise<unknown> {
  const range = "start_timestamp=2026-01-01T00:00:00Z&end_timestamp=2026-01-03T00:00:00Z&interval=day";
  const answer = await send("GET", `/v1/meters/${id}/quantities?${range}${query}`);
  return at(answer.body, "total");
}

const NOON = stoppedClock("2026-01-02T12:00:00Z");

describe("meters", () => {
  it("are made, read, listed by name, changed and archived", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { send } = checkedSetup({ now: clock.now });
    const input = {
      name: "Tokens",
      unit: "custom",
      custom_label: "tokens",
      custom_multiplier: 1000,
      metadata: { team: "ai" },
      filter: {
        conjunction: "or",
        clauses: [
          { property: "name", operator: "eq", value: "llm" },
          { conjunction: "and", clauses: [{ property: "metadata.cached", operator: "ne", value: true }] },
        ],
      },
      aggregation: { func: "sum", property: "metadata._llm.total_tokens" },
    };
    const created = await send("POST", "/v1/meters/", input);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...input,
      organization_id: MOCK_ORGANIZATION_ID,
      created_at: "2026-01-01T00:00:00Z",
      // The server writes a new meter twice.
      modified_at: "2026-01-01T00:00:00Z",
      archived_at: null,
      // The prefix says nothing, so it is dropped.
      aggregation: { func: "sum", property: "_llm.total_tokens" },
      filter: {
        conjunction: "or",
        clauses: [{ property: "name" }, { clauses: [{ property: "cached", value: true }] }],
      },
    });
    const path = `/v1/meters/${String(at(created.body, "id"))}`;
    expect((await send("GET", path)).body).toEqual(created.body);

    await send("POST", "/v1/meters/", { name: "Calls", filter: ALL, aggregation: COUNT });
    expect(items(await send("GET", "/v1/meters/"))).toMatchObject([{ name: "Calls" }, { name: "Tokens" }]);
    expect(items(await send("GET", "/v1/meters/?sorting=-name&limit=1"))).toMatchObject([{ name: "Tokens" }]);
    expect(items(await send("GET", "/v1/meters/?query=CAL"))).toMatchObject([{ name: "Calls" }]);
    expect(items(await send("GET", "/v1/meters/?metadata[team]=ai"))).toMatchObject([{ name: "Tokens" }]);
    expect(items(await send("GET", `/v1/meters/?organization_id=${OTHER_ORGANIZATION}`))).toEqual([]);

    clock.advance(1000);
    const archived = await send("PATCH", path, { is_archived: true, name: "Old tokens" });
    expect(archived.body).toMatchObject({
      name: "Old tokens",
      archived_at: "2026-01-01T00:00:01Z",
      modified_at: "2026-01-01T00:00:01Z",
    });
    expect(items(await send("GET", "/v1/meters/?is_archived=true"))).toHaveLength(1);
    expect(items(await send("GET", "/v1/meters/?is_archived=false"))).toMatchObject([{ name: "Calls" }]);
    expect((await send("PATCH", path, { is_archived: false })).body).toMatchObject({ archived_at: null });
  });

  it("that are not there, or another organization's, are a 404", async () => {
    const { mock, send } = checkedSetup();
    const foreign = mock.seed.meter({ organization_id: OTHER_ORGANIZATION });
    for (const id of [UNKNOWN_ID, foreign.id]) {
      for (const [method, body] of [["GET"], ["PATCH", {}]] as const) {
        expect((await send(method, `/v1/meters/${id}`, body)).body).toEqual({
          error: "ResourceNotFound",
          detail: "Not found",
        });
      }
    }
    expect(items(await send("GET", "/v1/meters/"))).toEqual([]);
  });

  it("are refused with all that is wrong with them", { timeout: 30_000 }, async () => {
    const { send } = checkedSetup();
    const answer = await send("POST", "/v1/meters/", {
      name: "No",
      custom_multiplier: 0,
      filter: { conjunction: "xor", clauses: [{ property: "a", operator: "eq", value: {} }] },
      aggregation: { func: "median", property: "a" },
    });
    const clause = ["body", "filter", "clauses", 0];
    expect(schemaIssues(answer)).toMatchObject([
      { type: "string_too_short", loc: ["body", "name"] },
      { type: "greater_than", loc: ["body", "custom_multiplier"] },
      { type: "enum", loc: ["body", "filter", "conjunction"] },
      { type: "string_type", loc: [...clause, "FilterClause", "value", "constrained-str"] },
      { type: "int_type", loc: [...clause, "FilterClause", "value", "constrained-int"] },
      { type: "bool_type", loc: [...clause, "FilterClause", "value", "bool"] },
      { type: "missing", loc: [...clause, "Filter", "conjunction"] },
      { type: "missing", loc: [...clause, "Filter", "clauses"] },
      { type: "union_tag_invalid", loc: ["body", "aggregation"] },
    ]);
    const sum = await send("POST", "/v1/meters/", { name: "Sum", filter: ALL, aggregation: { func: "sum" } });
    expect(schemaIssues(sum)).toMatchObject([
      { type: "missing", loc: ["body", "aggregation", "sum", "property"] },
    ]);
    for (const unit of [{ unit: "custom" }, { custom_label: "x" }]) {
      const body = { name: "Unit", filter: ALL, aggregation: COUNT, ...unit };
      expect(schemaIssues(await send("POST", "/v1/meters/", body))).toMatchObject([
        { type: "value_error", loc: ["body"] },
      ]);
    }
  });

  it("with a filter that is nested too deeply are refused unread", async () => {
    const { send } = setup();
    const deep = `${'{"conjunction":"and","clauses":['.repeat(2000)}${"]}".repeat(2000)}`;
    const body = `{"name":"Deep","aggregation":{"func":"count"},"filter":${deep}}`;
    const refused = await send("POST", "/v1/meters/", body);
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({ detail: "There was an error parsing the body" });
  });

  it("go to the organization that a user token names", async () => {
    const { send } = checkedSetup();
    const body = { name: "Mine", filter: ALL, aggregation: COUNT, organization_id: MOCK_ORGANIZATION_ID };
    expect((await send("POST", "/v1/meters/", body)).status).toBe(422);
    expect((await send("POST", "/v1/meters/", body, as(MOCK_USER_TOKEN))).status).toBe(201);
  });

  it("measure what they measure once a subscription pays by their events", async () => {
    const { mock, send } = checkedSetup({ now: NOON.now });
    const id = await meter(send);
    const change = { filter: ALL, aggregation: { func: "max", property: "n" } };
    expect((await send("PATCH", `/v1/meters/${id}`, change)).body).toMatchObject({
      aggregation: { func: "max" },
    });
    await ingest(send, [{ metadata: { n: 1 } }]);
    expect((await send("PATCH", `/v1/meters/${id}`, change)).status).toBe(200);
    const product = mock.seed.product({ prices: [{ amount_type: "metered_unit", meter_id: id }] });
    const customer = mock.seed.customer({ email: "jane@example.com" });
    mock.seed.subscription({ customer_id: customer.id, product_id: product.id });
    const refused = await send("PATCH", `/v1/meters/${id}`, change);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [
        { type: "forbidden", loc: ["body", "filter"] },
        { type: "forbidden", loc: ["body", "aggregation"] },
      ],
    });
    expect((await send("PATCH", `/v1/meters/${id}`, { name: "Still fine" })).status).toBe(200);
  });
});

describe("a meter's filter", () => {
  const event = { name: "call", metadata: { s: "abc", n: 5, f: 1.5, t: true, _llm: llm(7) } };
  const epoch = Date.parse("2026-01-02T12:00:00Z") / 1000;
  it.each([
    ["name", "eq", "call", true],
    ["name", "ne", "call", false],
    ["name", "like", "al", true],
    ["name", "eq", 1, false],
    ["source", "eq", "user", true],
    ["timestamp", "lte", epoch, true],
    ["timestamp", "lt", epoch, false],
    ["timestamp", "like", epoch, true],
    ["timestamp", "eq", String(epoch), false],
    ["s", "eq", "abc", true],
    ["metadata.s", "eq", "abc", true],
    ["s", "gt", "abb", true],
    ["s", "gte", "abc", true],
    ["s", "like", "b", true],
    ["s", "like", "%", false],
    ["s", "not_like", "b", false],
    ["s", "eq", 5, false],
    ["n", "eq", 5, true],
    ["n", "gt", 4, true],
    ["n", "lt", 5, false],
    ["n", "eq", "5", false],
    ["n", "like", "5", true],
    ["f", "gt", 1, true],
    ["t", "eq", true, true],
    ["t", "ne", true, false],
    ["t", "eq", "true", false],
    ["_llm.total_tokens", "gte", 7, true],
    ["_llm.model.x", "eq", "m", false],
    // What is missing is neither equal nor different.
    ["missing", "eq", "abc", false],
    ["missing", "ne", "abc", false],
    ["missing", "not_like", "abc", false],
    ["constructor", "like", "", false],
  ] as const)("lets %s %s %j pass: %j", async (property, operator, value, passes) => {
    const { send } = checkedSetup({ now: NOON.now });
    const clause = { property, operator, value };
    const ids = [
      await meter(send, COUNT, { conjunction: "and", clauses: [clause] }),
      await meter(send, COUNT, { conjunction: "or", clauses: [clause] }),
    ];
    await ingest(send, [event]);
    for (const id of ids) expect(await total(send, id)).toBe(passes ? 1 : 0);
  });

  it("joins clauses with and, or, and each within the other", async () => {
    const { send } = checkedSetup({ now: NOON.now });

    function is(n: number): object {
      return { property: "n", operator: "eq", value: n };
    }

    const big = { property: "big", operator: "eq", value: true };
    const nested = { conjunction: "or", clauses: [is(1), is(2)] };
    const id = await meter(send, COUNT, { conjunction: "and", clauses: [nested, big] });
    const none = await meter(send, COUNT, { conjunction: "and", clauses: [is(1), is(2)] });
    await ingest(send, [
      { metadata: { n: 1, big: true } },
      { metadata: { n: 2, big: true } },
      { metadata: { n: 2, big: false } },
      { metadata: { n: 3, big: true } },
    ]);
    expect(await total(send, id)).toBe(2);
    expect(await total(send, none)).toBe(0);
  });
});

describe("a meter's quantities", () => {
  it("come by the interval, with a total", async () => {
    const { mock, send } = checkedSetup({ now: NOON.now });
    const { id: customer } = mock.seed.customer({ external_id: "usr_1" });
    const id = await meter(send, { func: "sum", property: "n" });
    await ingest(send, [
      { timestamp: "2026-01-01T23:59:59.999Z", metadata: { n: 1 } },
      { timestamp: "2026-01-02T00:00:00Z", metadata: { n: 2 } },
      { timestamp: "2026-01-02T06:00:00+01:00", metadata: { n: 4 }, external_customer_id: "usr_2" },
      { timestamp: "2026-01-02T06:00:00Z", metadata: { n: "many" } },
    ]);
    const range = "start_timestamp=2026-01-01T00:00:00Z&end_timestamp=2026-01-03T00:00:00Z";
    const days = await send("GET", `/v1/meters/${id}/quantities?${range}&interval=day`);
    expect(days.body).toEqual({
      quantities: [
        { timestamp: "2026-01-01T00:00:00Z", quantity: 1 },
        { timestamp: "2026-01-02T00:00:00Z", quantity: 6 },
        { timestamp: "2026-01-03T00:00:00Z", quantity: 0 },
      ],
      total: 7,
    });
    expect(await total(send, id, `&customer_id=${customer}`)).toBe(3);
    expect(await total(send, id, "&external_customer_id=usr_2")).toBe(4);
    expect(await total(send, id, "&external_customer_id=usr_1&external_customer_id=usr_2")).toBe(7);
    expect(await total(send, id, "&metadata[n]=4")).toBe(4);
    expect(await total(send, id, "&customer_aggregation_function=max")).toBe(1 + 4);
    const hours = await send("GET", `/v1/meters/${id}/quantities?${range}&interval=hour`);
    expect(at(hours.body, "quantities")).toHaveLength(49);
    const months = await send("GET", `/v1/meters/${id}/quantities?${range}&interval=month`);
    expect(months.body).toEqual({
      quantities: [{ timestamp: "2026-01-01T00:00:00Z", quantity: 7 }],
      total: 7,
    });
  });

  it("follow the clocks of a time zone, also where the hour changes", async () => {
    const { send } = checkedSetup({ now: stoppedClock("2026-04-01T00:00:00Z").now });
    const id = await meter(send);
    // Clocks in Paris go forward on 29 March.
    await ingest(send, [{ timestamp: "2026-03-28T23:30:00Z" }, { timestamp: "2026-03-29T22:30:00Z" }]);
    const query =
      "start_timestamp=2026-03-27T23:00:00Z&end_timestamp=2026-03-30T22:00:00Z&interval=day&timezone=Europe/Paris";
    expect((await send("GET", `/v1/meters/${id}/quantities?${query}`)).body).toEqual({
      quantities: [
        { timestamp: "2026-03-27T23:00:00Z", quantity: 0 },
        { timestamp: "2026-03-28T23:00:00Z", quantity: 1 },
        { timestamp: "2026-03-29T22:00:00Z", quantity: 1 },
        { timestamp: "2026-03-30T22:00:00Z", quantity: 0 },
      ],
      total: 2,
    });
  });

  it("step through months of different length and weeks that begin on Monday", async () => {
    const { send } = checkedSetup({ now: stoppedClock("2026-04-01T00:00:00Z").now });
    const id = await meter(send);
    await ingest(send, [{ timestamp: "2026-02-28T00:00:00Z" }, { timestamp: "2026-03-01T00:00:00Z" }]);

    async function stamps(query: string): Promise<unknown> {
      return at((await send("GET", `/v1/meters/${id}/quantities?${query}`)).body, "quantities");
    }

    const months = "start_timestamp=2026-01-31T00:00:00Z&end_timestamp=2026-03-31T00:00:00Z&interval=month";
    expect(await stamps(months)).toEqual([
      { timestamp: "2026-01-31T00:00:00Z", quantity: 0 },
      { timestamp: "2026-02-28T00:00:00Z", quantity: 1 },
      { timestamp: "2026-03-31T00:00:00Z", quantity: 1 },
    ]);
    const weeks = "start_timestamp=2026-02-23T00:00:00Z&end_timestamp=2026-03-02T00:00:00Z&interval=week";
    expect(await stamps(weeks)).toMatchObject([{ quantity: 2 }, { quantity: 0 }]);
    const years = "start_timestamp=2025-06-01T00:00:00Z&end_timestamp=2026-06-01T00:00:00Z&interval=year";
    expect(await stamps(years)).toMatchObject([{ quantity: 0 }, { quantity: 2 }]);
  });

  it("need a range that fits the interval", async () => {
    const { send } = checkedSetup();
    const id = await meter(send);
    const path = `/v1/meters/${id}/quantities`;
    expect(schemaIssues(await send("GET", path))).toMatchObject([
      { type: "missing", loc: ["query", "start_timestamp"] },
      { type: "missing", loc: ["query", "end_timestamp"] },
      { type: "missing", loc: ["query", "interval"] },
    ]);
    const bad = "start_timestamp=2022-01-01T00:00:00Z&end_timestamp=2026-01-01&interval=minute&timezone=Mars";
    expect(schemaIssues(await send("GET", `${path}?${bad}`))).toMatchObject([
      { type: "greater_than_equal" },
      { type: "timezone_aware" },
      { type: "enum" },
      { type: "TimeZoneName" },
    ]);
    for (const range of [
      "2026-01-02T00:00:00Z&end_timestamp=2026-01-01T00:00:00Z&interval=day",
      "2026-01-01T00:00:00Z&end_timestamp=2026-01-09T00:00:00Z&interval=hour",
    ]) {
      const answer = await send("GET", `${path}?start_timestamp=${range}`);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ detail: [{ type: "value_error", loc: ["query"] }] });
    }
  });
});

describe("a meter's aggregation", () => {
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ min: -10, max: 10, noNaN: true }).filter((number) => !Object.is(number, -0)),
    fc.constantFrom("a", "b", true, false),
    fc.constant(undefined),
  );

  it("is what a plain re-computation makes of the same events", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 20 }), async (values) => {
        const { send } = checkedSetup({ now: NOON.now });
        await ingest(
          send,
          values.map((n) => (n === undefined ? {} : { metadata: { n } })),
        );
        const numbers = values.filter((n) => typeof n === "number");
        const sum = numbers.reduce((a, b) => a + b, 0);
        const expected = {
          count: values.length,
          sum,
          max: numbers.length === 0 ? 0 : Math.max(...numbers),
          min: numbers.length === 0 ? 0 : Math.min(...numbers),
          avg: numbers.length === 0 ? 0 : sum / numbers.length,
          unique: new Set(values.filter((n) => n !== undefined)).size,
        };
        for (const [func, result] of Object.entries(expected)) {
          const id = await meter(send, func === "count" ? COUNT : { func, property: "n" });
          expect(await total(send, id)).toBeCloseTo(result, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function llm(total_tokens: number): object {
  return { vendor: "v", model: "m", input_tokens: 1, output_tokens: 2, total_tokens };
}
