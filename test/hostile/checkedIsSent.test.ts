import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer, pageAnswer } from "./support/answers.js";
import { type Combination, type Core, combinations } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { recorder, searchOf } from "./support/wire.js";

/**
 * A value whose fields the check would see and the encoder would not: its getters are its class's.
 */
class Owner {
  readonly #id: string;
  constructor(id: string) {
    this.#id = id;
  }
  get externalCustomerId(): string {
    return this.#id;
  }
  get id(): string {
    return ID;
  }
  get email(): string {
    return "a@example.com";
  }
  get name(): string {
    return "John";
  }
}

/** A value that says itself how it is written down. */
class Money {
  asked = 0;
  toJSON(): string {
    this.asked++;
    return `5.00 EUR, asked ${this.asked}`;
  }
}

class Failing extends Error {}

/** What is not a plain object, with the name that an error has to tell. */
const strangers: readonly (readonly [name: string, make: () => unknown])[] = [
  ["Owner", () => new Owner("u")],
  ["Map", () => new Map([["email", "a@example.com"]])],
  ["Set", () => new Set(["a@example.com"])],
  ["Object", () => Object.create({ email: "a@example.com", id: ID })],
  ["Function", () => () => "a@example.com"],
  ["Uint8Array", () => new Uint8Array(2)],
  ["Promise", () => Promise.resolve("a@example.com")],
  ["RegExp", () => /a/],
  ["Failing", () => new Failing("a")],
  ["Headers", () => new Headers({ email: "a@example.com" })],
];

/** A place's name, the path that an error tells of it, and a call with a value there. */
type Place = readonly [
  name: string,
  path: readonly PropertyKey[],
  call: (functions: Combination["functions"], core: Core, value: never) => PromiseLike<unknown>,
];

/** Where a stranger may stand within a request. */
const places: readonly Place[] = [
  ["a body", ["request"], (f, core, value) => f.customersCreate(core, value)],
  ["a query", ["request"], (f, core, value) => f.ordersList(core, value)],
  ["the path's parameters", ["request"], (f, core, value) => f.customersGet(core, value)],
  [
    "the body beside a path",
    ["customerUpdate"],
    (f, core, value) => f.customersUpdate(core, { id: ID, customerUpdate: value }),
  ],
  [
    "a field of a body",
    ["billingAddress"],
    (f, core, value) => f.customersCreate(core, { email: "a@example.com", billingAddress: value }),
  ],
  [
    "a field of a body beside a path",
    ["customerUpdate", "billingAddress"],
    (f, core, value) => f.customersUpdate(core, { id: ID, customerUpdate: { billingAddress: value } }),
  ],
  [
    "a field that nobody knows",
    ["unknownField", "inner"],
    (f, core, value) =>
      f.customersCreate(core, { email: "a@example.com", unknownField: { inner: value } } as never),
  ],
  ["a list in a body", ["events", 0], (f, core, value) => f.eventsIngest(core, { events: [value] })],
  [
    "a map in a body",
    ["events", 1, "metadata", "some_key"],
    (f, core, value) =>
      f.eventsIngest(core, {
        events: [
          { name: "a", externalCustomerId: "u" },
          { name: "a", externalCustomerId: "u", metadata: { some_key: value } },
        ],
      }),
  ],
  [
    "a body's map itself",
    ["metadata"],
    (f, core, value) => f.customersCreate(core, { email: "a@example.com", metadata: value }),
  ],
  [
    "a map in a query",
    ["metadata", "plan"],
    (f, core, value) => f.customersList(core, { metadata: { plan: value } }),
  ],
  [
    "a list in a query",
    ["externalCustomerId", 1],
    (f, core, value) => f.ordersList(core, { externalCustomerId: ["u", value] }),
  ],
];

describe.each(combinations)("What was checked is what is sent ($name)", (combination) => {
  const { make, functions: f, checked } = combination;

  /** Calls, and tells what came of it and what was sent. */
  async function run(call: (core: Core) => PromiseLike<unknown>, ...answers: Response[]) {
    const { fetch, sent } = recorder(...answers, jsonAnswer(CUSTOMER, 201));
    const result = await call(make({ fetch }));
    return { result: result as Parameters<typeof errorOf>[0], sent };
  }

  it.each(places)(
    "%s that is a stranger is refused by its field and class, and nothing is sent",
    async (_, path, call) => {
      for (const [name, stranger] of strangers) {
        const { result, sent } = await run((core) => call(f, core, stranger() as never));
        expect(sent, name).toEqual([]);
        const error = errorOf(result);
        expect([name, error.name]).toEqual([name, "InvalidRequestError"]);
        expect(error.issues?.[0]?.path, name).toEqual(path);
        expect(error.issues?.[0]?.received).toMatch(new RegExp(`\\b${name}\\b`, "i"));
        expect(error.message).toContain(error.issues?.[0]?.received);
        expect(error.message).toContain(path.join("."));
      }
    },
  );

  it("finds a stranger anywhere in a body, and sends a body without one as it is", async () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const key = fc.constantFrom("alpha", "beta", "gamma", "delta");
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 3, noNullPrototype: false }),
      ),
    }));
    const stranger = fc.constantFrom(...strangers);
    const property = fc.asyncProperty(tree, fc.nat(), stranger, async (value, at, [name, makeOne]) => {
      const body = { email: "a@example.com", unknown: value };
      const clean = await run((core) => f.customersCreate(core, body as never));
      expect(clean.result.ok).toBe(true);
      expect(JSON.parse(clean.sent[0]?.body ?? "")).toEqual(JSON.parse(JSON.stringify(body)));

      const spots = spotsOf(body.unknown, ["unknown"]);
      const path = spots[at % spots.length] ?? [];
      const spoilt = withAt(body, path, makeOne());
      const { result, sent } = await run((core) => f.customersCreate(core, spoilt as never));
      expect(sent).toEqual([]);
      expect(errorOf(result).issues?.[0]?.path).toEqual(path);
      expect(errorOf(result).issues?.[0]?.received).toMatch(new RegExp(`\\b${name}\\b`, "i"));
    });
    await fc.assert(property, { numRuns: 200, seed: 20_261_001 });
  });

  describe("takes plain objects wherever they are from", () => {
    const email = "a@example.com";
    it.each([
      ["of this realm", () => ({ email, metadata: { a_b: "c" } })],
      ["without a prototype", () => Object.assign(Object.create(null), { email, metadata: { a_b: "c" } })],
      ["of another realm", () => runInNewContext(`({ email: "${email}", metadata: { a_b: "c" } })`)],
      [
        "without a prototype within",
        () => ({ email, metadata: Object.assign(Object.create(null), { a_b: "c" }) }),
      ],
      ["of another realm within", () => ({ email, metadata: runInNewContext(`({ a_b: "c" })`) })],
      ["that are proxies", () => new Proxy({ email, metadata: new Proxy({ a_b: "c" }, {}) }, {})],
      ["that are frozen", () => Object.freeze({ email, metadata: Object.freeze({ a_b: "c" }) })],
    ] satisfies [string, () => object][])("%s", async (_name, request) => {
      const { sent } = await run((core) => f.customersCreate(core, request() as never));
      expect(JSON.parse(sent[0]?.body ?? "null")).toEqual({ email, metadata: { a_b: "c" } });
    });

    it.each([
      ["of this realm", () => [{ name: "a", externalCustomerId: "u" }]],
      ["of another realm", () => runInNewContext(`[{ name: "a", externalCustomerId: "u" }]`)],
    ] satisfies [string, () => unknown][])("and arrays %s", async (_name, events) => {
      const { sent } = await run((core) => f.eventsIngest(core, { events: events() as never }));
      expect(JSON.parse(sent[0]?.body ?? "null")).toEqual({
        events: [{ name: "a", external_customer_id: "u" }],
      });
    });
  });

  describe("takes dates", () => {
    const dates: readonly (readonly [string, () => unknown])[] = [
      ["of this realm", () => new Date(0)],
      ["of another realm", () => runInNewContext("new Date(0)")],
    ];

    it.each(dates)("%s in a body", async (_name, date) => {
      const timestamp = date() as never;
      const { result, sent } = await run(
        (core) => f.eventsIngest(core, { events: [{ name: "a", externalCustomerId: "u", timestamp }] }),
        jsonAnswer({ inserted: 1, duplicates: 0 }),
      );
      expect(result.ok).toBe(true);
      expect(sent[0]?.body).toContain('"timestamp":"1970-01-01T00:00:00.000Z"');
    });

    it.each(dates)("%s in a query", async (_name, date) => {
      const { sent } = await run(
        (core) => f.ordersList(core, { unknownFilter: date() } as never),
        pageAnswer(1),
      );
      expect(searchOf(sent)).toBe("?unknown_filter=1970-01-01T00%3A00%3A00.000Z");
    });
  });

  describe("takes a value with toJSON, and asks it once", () => {
    it("in a body", async () => {
      const price = new Money();
      const { sent } = await run((core) =>
        f.customersCreate(core, { email: "a@example.com", unknownField: { price } } as never),
      );
      expect(JSON.parse(sent[0]?.body ?? "null")).toEqual({
        email: "a@example.com",
        unknown_field: { price: "5.00 EUR, asked 1" },
      });
    });

    it("in a query", async () => {
      const { sent } = await run(
        (core) => f.ordersList(core, { unknownFilter: new Money() } as never),
        pageAnswer(1),
      );
      expect(new URLSearchParams(searchOf(sent)).get("unknown_filter")).toBe("5.00 EUR, asked 1");
    });
  });

  if (checked)
    it("and a request that breaks its schema is refused for what it is", async () => {
      const { result, sent } = await run((core) => f.customersCreate(core, { email: 5 } as never));
      expect(errorOf(result).name).toBe("SDKValidationError");
      expect(sent).toEqual([]);
    });
});

/** The paths of all values within a value, its own first. */
function spotsOf(value: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  const inner = Object.entries(value === Object(value) ? (value as object) : {});
  return [
    [...path],
    ...inner.flatMap(([key, item]) => spotsOf(item, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

/** A copy of a value with another one at a path. */
function withAt(value: unknown, [key, ...path]: readonly PropertyKey[], item: unknown): unknown {
  if (key === undefined) return item;
  const copy: Record<PropertyKey, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = withAt(copy[key], path, item);
  return copy;
}
