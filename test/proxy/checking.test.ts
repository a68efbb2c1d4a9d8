/* What the proxy says of requests that the functions' checks refuse. */
import fc from "fast-check";
import { PolarCore as BrowserCore } from "polar-fn/browser/core";
import { benefitsCreate } from "polar-fn/funcs/benefitsCreate";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { metersCreate } from "polar-fn/funcs/metersCreate";
import { ordersList } from "polar-fn/funcs/ordersList";
import { afterEach, describe, expect, it } from "vitest";
import { invalidRequest } from "../../src/proxy/Refusal.js";
import { json, setUp } from "./support.js";

interface Detail {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
}

interface Said {
  readonly status: number;
  readonly detail: readonly Detail[];
  readonly length: number;
  readonly sent: number;
}

/** What the proxy says to a body, and how much that is. */
async function saidTo(
  endpoint: typeof metersCreate | typeof benefitsCreate,
  path: string,
  body: unknown,
): Promise<Said> {
  const { send, mock, failures } = setUp({ allow: [endpoint] });
  const response = await send(path, json("POST", body));
  const text = await response.text();
  expect(failures).toEqual([]);
  const { detail } = JSON.parse(text) as { detail: readonly Detail[] };
  return { status: response.status, detail, length: text.length, sent: mock.requests.length };
}

function meter(clauses: unknown, aggregation: unknown) {
  return {
    name: "Calls",
    filter: { conjunction: "and", clauses },
    aggregation,
  };
}

it("A wrong value in a free-form map is told under its key as it was written", async () => {
  const body = { ...meter([], { func: "count" }), metadata: { myKey: { deep: true } } };
  const { status, detail, sent } = await saidTo(metersCreate, "/v1/meters/", body);
  expect([status, sent]).toEqual([422, 0]);
  expect(detail.map(({ loc }) => loc.slice(0, 3))).toEqual([["body", "metadata", "myKey"]]);
});

describe("a member of a union that this version does not know", () => {
  it.each([
    [benefitsCreate, "/v1/benefits/", { type: "rocket", description: "Fly", fuel: 7 }, ["body", "type"]],
    [metersCreate, "/v1/meters/", meter([], { func: "zz" }), ["body", "aggregation", "func"]],
  ] as const)("is a 422 that says so, whatever else is in it: %#", async (endpoint, path, body, loc) => {
    const { status, detail, sent } = await saidTo(endpoint as typeof metersCreate, path, body);
    expect([status, sent]).toEqual([422, 0]);
    expect(detail).toEqual([
      {
        type: "value_error",
        loc,
        msg: expect.stringMatching(/^expected ".+" \(this version knows no other\), received "/),
      },
    ]);
  });

  it.each([[[{}]], [[{ property: "name" }]], [[{ conjunction: "or", clauses: [{}] }]]])(
    "is a 422 where keys tell the members apart: %j",
    async (clauses) => {
      const { status, detail, sent } = await saidTo(
        metersCreate,
        "/v1/meters/",
        meter(clauses, { func: "count" }),
      );
      expect([status, sent, detail[0]?.loc.slice(0, 4)]).toEqual([422, 0, ["body", "filter", "clauses", 0]]);
    },
  );
});

describe("what is said of a request that is wrong in thousands of places", () => {
  const ingest = eventsIngest as unknown as typeof metersCreate;

  it("is as many details as 4 KB hold", async () => {
    const events = Array.from({ length: 20_000 }, () => ({}));
    const { status, detail, length } = await saidTo(ingest, "/v1/events/ingest", { events });
    expect(status).toBe(422);
    expect(detail.length).toBeGreaterThan(20);
    expect(length).toBeLessThan(4096);
  });

  it("is bounded as well where it is fields that nobody documents", async () => {
    const fields = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`field_${index}`, 1]));
    const { detail, length } = await saidTo(ingest, "/v1/events/ingest", { events: [], ...fields });
    expect(detail.length).toBeGreaterThan(20);
    expect(length).toBeLessThan(4096);
  });

  it("is bounded whatever keys and values it has", async () => {
    const wide = fc.dictionary(
      fc.string({ minLength: 500, maxLength: 3000 }),
      fc.oneof(fc.string({ minLength: 1000, maxLength: 4000 }), fc.constant({})),
      { minKeys: 1, maxKeys: 12 },
    );
    await fc.assert(
      fc.asyncProperty(wide, async (metadata) => {
        const { status, length } = await saidTo(metersCreate, "/v1/meters/", {
          ...meter([], { func: "count" }),
          metadata,
        });
        expect(status).toBe(422);
        expect(length).toBeLessThan(4096);
      }),
      { numRuns: 50 },
    );
  });
});

it("an ID with a slash, which Polar would take for another path, is a 422 of the path", async () => {
  const { send, mock, failures } = setUp({ allow: [customersGetStateExternal] });
  const response = await send("/v1/customers/external/a%2Fb/state");
  expect([response.status, await response.json()]).toMatchObject([
    422,
    { detail: [{ loc: ["path", "external_id"], msg: expect.stringContaining("without a slash") }] },
  ]);
  expect([mock.requests, failures]).toEqual([[], []]);
});

it("an ID with a slash that is forced would lead elsewhere, and is a 500", async () => {
  const { send, mock, failures } = setUp({
    allow: [customersUpdateExternal],
    authorize: () => ({ externalId: "a/b" }),
  });
  expect((await send("/v1/customers/external/u", json("PATCH", { name: "U" }))).status).toBe(500);
  expect([mock.requests.length, failures.length]).toEqual([0, 1]);
});

it("a place that is too long for the answer is told by its beginning", () => {
  const long = "\u0001".repeat(900);
  const detail = { type: "value_error", loc: ["body", long, long], msg: long };
  for (const details of [[detail], Array.from({ length: 100 }, () => detail)]) {
    const { body } = invalidRequest(details);
    expect(body).toMatchObject({ detail: [{ type: "value_error", loc: ["body"] }] });
    expect(JSON.stringify(body).length).toBeLessThan(4096);
  }
});

describe("options", () => {
  it("take no browser core, which has no token", () => {
    const core = new BrowserCore({ serverURL: "https://shop.example/api/polar" });

    function make() {
      return setUp({ allow: [ordersList], core: core as never });
    }

    expect(make).toThrow(TypeError);
    expect(make).toThrow("core: expected a core that holds a token, received a browser core");
  });

  it.each([-1, Number.NaN, "10", null])("take no answerLimit of %j", (answerLimit) => {
    function make() {
      return setUp({ allow: [ordersList], answerLimit: answerLimit as number });
    }

    expect(make).toThrow(/^answerLimit: expected a number of bytes, received /);
  });
});

describe("a polluted Object.prototype", () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  const NAMES = [
    "accessToken",
    "origin",
    "bodyLimit",
    "answerLimit",
    "onError",
    "externalCustomerId",
    "limit",
  ];

  afterEach(() => {
    for (const name of NAMES) Reflect.deleteProperty(polluted, name);
  });

  it.each(NAMES)("lends the proxy nothing: %s", async (name) => {
    const value = name === "accessToken" ? () => "polar_oat_evil" : "you";
    Object.defineProperty(polluted, name, { value, configurable: true, writable: true });
    const { send, mock, failures } = setUp({
      allow: [ordersList, customersUpdateExternal],
      authorize: ({ endpoint }) => (endpoint === ordersList ? {} : { externalId: "me" }),
    });
    expect((await send("/v1/orders/?page=1")).status).toBe(200);
    expect((await send("/v1/customers/external/u", json("PATCH", { name: "U" }))).status).toBe(404);
    expect(mock.requests.map(({ query, body }) => `${query}${body}`)).toEqual(["page=1", '{"name":"U"}']);
    expect(mock.requests.map(({ headers }) => headers.get("authorization"))).not.toContain(
      "Bearer polar_oat_evil",
    );
    expect(failures).toEqual([]);
  });
});
