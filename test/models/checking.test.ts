import { benefitsCreate } from "polar-fn/funcs/benefitsCreate";
import { customerSessionsCreate } from "polar-fn/funcs/customerSessionsCreate";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { eventsGet } from "polar-fn/funcs/eventsGet";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { metersCreate } from "polar-fn/funcs/metersCreate";
import { metersGet } from "polar-fn/funcs/metersGet";
import { productsCreate } from "polar-fn/funcs/productsCreate";
import { PolarCore } from "polar-fn/lite/core";
import { afterEach, describe, expect, it } from "vitest";
import { check } from "../../core/check.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

/** What a full function says of a request; nothing of one that it sends. */
async function said(func: unknown, request: unknown): Promise<string> {
  const core = new PolarCore({ accessToken: "t", fetch: async () => Response.json({}) });
  const call = func as (core: PolarCore, request: unknown) => Promise<{ error?: Error }>;
  return (await call(core, request)).error?.message ?? "";
}

function meter(clauses: unknown, aggregation: unknown = { func: "count" }) {
  return {
    name: "Calls",
    filter: { conjunction: "and", clauses },
    aggregation,
  };
}

describe("of a request that is one of several forms", () => {
  it("the form in use is told, not the others", async () => {
    const event = { name: "a", externalCustomerId: "u", timestamp: "2024-01-01T00:00:00Z" };
    const message = await said(eventsIngest, { events: [event] });
    expect(message).toContain("events.0.timestamp: expected Date");
    expect(message).not.toContain("customerId");
  });

  it("nothing but what is wrong with the form in use is told", () => {
    const event = { name: "a", externalCustomerId: "u", timestamp: "2024-01-01T00:00:00Z" };
    expect(check(eventsIngest.requestSchema, { events: [event] }, "sent")).toEqual([
      { path: ["events", 0, "timestamp"], expected: "Date", received: '"2024-01-01T00:00:00Z"' },
    ]);
  });

  it("the form in use is told by its keys, even where another has less wrong with it", async () => {
    const message = await said(customerSessionsCreate, { externalCustomerId: 5, externalMemberId: 6 });
    expect(message).toContain("externalCustomerId: expected string, received 5");
    expect(message).not.toMatch(/(^|; )customerId:/);
  });

  it("each form is told where none is closer", async () => {
    const message = await said(eventsIngest, { events: [{ name: "a" }] });
    expect(message).toMatch(/events\.0\.customerId: .*; events\.0\.externalCustomerId: /);
  });

  it("a part that both have is told once", () => {
    const issues = check(eventsIngest.requestSchema, { events: [{}] }, "sent");
    expect(issues.map(({ path }) => path.join("."))).toEqual([
      "events.0.name",
      "events.0.customerId",
      "events.0.externalCustomerId",
    ]);
  });

  it("the types are told together where the value is of none of them", async () => {
    const message = await said(customersCreate, { email: "a@example.com", metadata: { a: [] } });
    expect(message).toContain("metadata.a: expected (string | number | boolean), received Array");
  });
});

describe("of an answer that is one of several forms", () => {
  const price = { id: ID, source: "catalog", priceCurrency: "usd", isArchived: false, productId: ID };

  it.each([
    ["by their type", customersCreate, { type: "team", name: 5 }, ["name"], "individual"],
    [
      "by what a price costs",
      productsCreate,
      { prices: [{ ...price, amountType: "fixed", priceAmount: "1" }] },
      ["prices", 0, "priceAmount"],
      "custom",
    ],
    ["by the source of an event", eventsGet, { source: "user", name: 7 }, ["name"], "system"],
  ])("the form in use is told: %s", (_, { responseSchema }, answer, path, other) => {
    const issues = check(responseSchema, answer);
    expect(issues.map((issue) => issue.path)).toContainEqual(path);
    expect(JSON.stringify(issues)).not.toContain(other);
    // Each place is told once, and not once for each form.
    expect(new Set(issues.map((issue) => issue.path.join("."))).size).toBe(issues.length);
  });
});

describe("a map in a request", () => {
  it.each([
    ["null", null],
    ["text", "x"],
    ["a list", ["x"]],
  ])("that is %s is told as that", async (_, metadata) => {
    expect(await said(customersCreate, { email: "a@example.com", metadata })).toMatch(
      /metadata: expected Object/,
    );
  });
});

describe("a member of a union that this version does not know", () => {
  it.each([
    ["by its type", benefitsCreate, { type: "rocket", description: "Fly" }, /type: .*"custom" \| "discord"/],
    ["by its function", metersCreate, meter([], { func: "zz" }), /aggregation\.func: .*"avg" \| "count"/],
    [
      "by its price",
      productsCreate,
      { name: "A", prices: [{ amountType: "moon" }] },
      /prices\.0\.amountType: /,
    ],
  ])("is refused in a request, and told as that: %s", async (_, func, request, expected) => {
    expect(await said(func, request)).toMatch(expected);
    expect(await said(func, request)).toMatch(/\(this version knows no other\), received "/);
  });

  it.each([
    ["no key of any member", [{}], /filter\.clauses\.0\.conjunction/],
    ["some keys of one", [{ property: "name" }], /clauses\.0\.operator: .*clauses\.0\.value: /],
    ["nothing to have keys with", [5], /filter\.clauses\.0: expected Object, received 5/],
    ["one that is wrong further in", [{ conjunction: "or", clauses: [{}] }], /clauses\.0\.clauses\.0\./],
  ])("is refused where keys tell the members apart, and it has %s", async (_, clauses, expected) => {
    expect(await said(metersCreate, meter(clauses))).toMatch(expected);
  });

  it("is accepted in an answer of either kind, without drift", async () => {
    const time = "2026-01-01T00:00:00Z";
    const system = { source: "system", name: "moon.risen", timestamp: 5, metadata: "none", customer: [] };
    const stored = { ...meter([{ colour: "red" }], { func: "zz" }), id: ID, created_at: time };

    function core(answer: unknown) {
      return new PolarCore({ fetch: async () => Response.json(answer), responseValidation: "error" });
    }

    expect(await eventsGet(core(system), { id: ID })).toMatchObject({ ok: true, drift: [] });
    const answer = { ...stored, modified_at: null, metadata: {}, organization_id: ID, unit: "scalar" };
    expect(await metersGet(core(answer), { id: ID })).toMatchObject({ ok: true, drift: [] });
  });
});

describe("a request with thousands of faults", () => {
  const events = Array.from({ length: 21_000 }, () => ({}));

  it("is told of in a hundred issues and four thousand characters", async () => {
    const core = new PolarCore({ accessToken: "t", fetch: async () => Response.json({}) });
    const result = await eventsIngest(core, { events } as never);
    if (result.ok || result.error.name !== "SDKValidationError") throw new Error("It was sent.");
    expect(result.error.issues.length).toBeLessThanOrEqual(100);
    expect(result.error.message.length).toBeLessThan(4096);
  });

  it("is looked at no further than that", () => {
    let looks = 0;
    const counted = events.map(() =>
      Object.defineProperty({}, "name", {
        get: () => {
          looks += 1;
        },
      }),
    );
    expect(check(eventsIngest.requestSchema, { events: counted }, "sent")).toHaveLength(100);
    expect(looks).toBeLessThan(500);
  });
});

describe("a polluted Object.prototype", () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  const names: string[] = [];

  function lend(name: string, value: unknown): void {
    names.push(name);
    Object.defineProperty(polluted, name, { value, configurable: true, writable: true });
  }

  afterEach(() => {
    for (const name of names.splice(0)) Reflect.deleteProperty(polluted, name);
  });

  it("lends a request no field that it lacks", async () => {
    lend("email", "a@example.com");
    expect(await said(customersCreate, { name: "A" })).toContain(
      "email: expected string, received undefined",
    );
  });

  it.each([
    ["issues", [{}]],
    ["typed", true],
    ["abortEarly", true],
    ["abortPipeEarly", true],
    ["maxIssues", 0],
    ["knownMembersOnly", true],
    ["lang", "de"],
    ["message", "polluted"],
    ["path", [{ key: "polluted" }]],
    ["default", "polluted"],
    ["fallback", "polluted"],
    ["pipe", []],
    ["entries", {}],
    ["options", []],
    ["optionFor", () => undefined],
    ["wrapped", {}],
    ["getter", () => undefined],
    ["rest", {}],
  ])("changes neither what passes a check nor what is said of it: %s", async (name, value) => {
    const event = { name: "a", customerId: ID, metadata: { a: 1 } };
    const broken = { events: [{ ...event, timestamp: 1 }, { name: "b" }] };
    const before = await said(eventsIngest, broken);
    lend(name, value);
    expect(await said(eventsIngest, { events: [event] })).toBe("");
    expect(await said(eventsIngest, broken)).toBe(before);
    const core = new PolarCore({ fetch: async () => Response.json({ source: "moon" }) });
    expect(await eventsGet(core, { id: ID })).toMatchObject({ ok: true, drift: [] });
  });
});
