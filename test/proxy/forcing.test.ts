/* What `authorize` may give: plain data that arrives, or nothing is sent. */
import fc from "fast-check";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { ordersList } from "polar-fn/funcs/ordersList";
import { describe, expect, it } from "vitest";
import { json, setUp } from "./support.js";

class Owner {
  get externalCustomerId(): string {
    return "me";
  }
}

class Written {
  toJSON(): object {
    return { externalCustomerId: "me" };
  }
}

/** Values that look like data to whoever wrote them. */
const NOT_PLAIN: readonly (readonly [string, () => unknown])[] = [
  ["an object of a class with a getter", () => new Owner()],
  ["an object of a class with a JSON form", () => new Written()],
  ["an object that inherits its fields", () => Object.create({ externalCustomerId: "me" })],
  [
    "one that inherits them from an object without a prototype",
    () => Object.create(Object.assign(Object.create(null), { externalCustomerId: "me" })),
  ],
  [
    "an object with a getter",
    () => ({
      get externalCustomerId() {
        return "me";
      },
    }),
  ],
  ["an object with a hidden field", () => Object.defineProperty({}, "externalCustomerId", { value: "me" })],
  ["an object with a symbol for a key", () => ({ [Symbol("externalCustomerId")]: "me" })],
  ["a function", () => () => ({ externalCustomerId: "me" })],
  ["a function with fields", () => Object.assign(() => {}, { externalCustomerId: "me" })],
  ["a Map", () => new Map([["externalCustomerId", "me"]])],
  ["a Set", () => new Set(["me"])],
  ["URLSearchParams", () => new URLSearchParams({ externalCustomerId: "me" })],
  ["a date", () => new Date()],
  ["a date with fields", () => Object.assign(new Date(), { externalCustomerId: "me" })],
  ["a boxed text", () => Object("me")],
  ["bytes", () => new Uint8Array([1])],
  ["an error", () => new Error("me")],
  ["a promise in it", () => ({ externalCustomerId: Promise.resolve("me") })],
  ["a list with gaps", () => ({ externalCustomerId: new Array(1) })],
  ["a list with fields", () => ({ externalCustomerId: Object.assign(["me"], { more: "x" }) })],
  ["a bigint", () => ({ limit: 1n })],
  ["a number that is not one", () => ({ limit: Number.NaN })],
  ["a symbol", () => ({ externalCustomerId: Symbol("me") })],
  ["a text", () => "externalCustomerId"],
  ["another word", () => "nothing"],
  [
    "a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  [
    "what leads back to itself",
    () => {
      const loop: Record<string, unknown> = {};
      loop["metadata"] = loop;
      return loop;
    },
  ],
];

async function refusedBy(forced: () => unknown): Promise<unknown> {
  const { send, mock, failures } = setUp({ allow: [ordersList], authorize: forced });
  const { status } = await send("/v1/orders/");
  const causes = failures.map(({ cause }) => cause instanceof Error);
  return [status, mock.requests.length, causes];
}

/** Whether a value is a plain object without fields, which says that nothing is forced. */
function isEmptyObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Reflect.ownKeys(value).length > 0) return false;
  return [null, Object.prototype].includes(Object.getPrototypeOf(value) as null);
}

/** The customers that a value forces, as a query has them. */
function customersOf(forced: unknown): readonly string[] {
  const { externalCustomerId } = forced as { readonly externalCustomerId: string | readonly string[] };
  return [externalCustomerId].flat();
}

describe("what authorize gives", () => {
  it.each(NOT_PLAIN)("is a 500 and nothing is sent, where it is %s", async (_, forced) => {
    expect(await refusedBy(forced)).toEqual([500, 0, [true]]);
  });

  it.each(NOT_PLAIN)("is a 500 and nothing is sent, where a value in it is %s", async (_, forced) => {
    expect(await refusedBy(() => ({ externalCustomerId: "me", metadata: { plan: forced() } }))).toEqual(
      _.startsWith("a text") || _ === "another word" ? [200, 1, []] : [500, 0, [true]],
    );
  });

  it("says which value is not plain data, and what it is", async () => {
    const { send, failures } = setUp({ allow: [ordersList], authorize: () => new Owner() });
    await send("/v1/orders/");
    expect(failures.map(({ cause }) => `${cause}`)).toEqual([
      "TypeError: authorize: value: expected plain data, received an object of the class Owner",
    ]);
  });

  it("is a 500 where such a value is inside a forced body", async () => {
    for (const [name, make] of NOT_PLAIN.filter(([, each]) => typeof each() === "object")) {
      const { send, mock } = setUp({
        allow: [customersUpdateExternal, customersCreate],
        authorize: ({ endpoint }) =>
          endpoint === customersCreate
            ? { externalId: "me", metadata: make() }
            : { externalId: "me", customerUpdate: { metadata: make() } },
      });
      const bodies = [
        await send("/v1/customers/", json("POST", { email: "a@example.com" })),
        await send("/v1/customers/external/me", json("PATCH", { name: "Me" })),
      ];
      expect([name, ...bodies.map(({ status }) => status), mock.requests]).toEqual([name, 500, 500, []]);
    }
  });

  it("may hold dates where the endpoint takes them", async () => {
    const since = new Date("2026-01-01T00:00:00Z");
    const { send, mock, failures } = setUp({
      allow: [ordersList, eventsIngest],
      authorize: ({ endpoint }) =>
        endpoint === ordersList
          ? { createdAfter: since }
          : { events: [{ name: "a", externalCustomerId: "me", timestamp: since }] },
    });
    await send("/v1/orders/");
    await send("/v1/events/ingest", json("POST", { events: [] }));
    expect(mock.requests.map(({ query, body }) => `${query}${body}`)).toEqual([
      "created_after=2026-01-01T00%3A00%3A00.000Z",
      '{"events":[{"name":"a","external_customer_id":"me","timestamp":"2026-01-01T00:00:00.000Z"}]}',
    ]);
    expect(failures).toEqual([]);
  });

  it("may come from another realm, or without a prototype", async () => {
    const { runInNewContext } = await import("node:vm");
    for (const forced of [
      runInNewContext('({ externalCustomerId: "me" })'),
      Object.assign(Object.create(null), { externalCustomerId: "me" }),
      Object.freeze({ externalCustomerId: "me" }),
    ]) {
      const { send, mock } = setUp({ allow: [ordersList], authorize: () => forced });
      await send("/v1/orders/?external_customer_id=you");
      expect(mock.requests.map(({ query }) => `${query}`)).toEqual(["external_customer_id=me"]);
    }
  });

  it("is read once, before anything is decided by it", async () => {
    let reads = 0;
    const forced = new Proxy(
      { externalCustomerId: "me" },
      {
        getOwnPropertyDescriptor(target, key) {
          reads += 1;
          const field = Reflect.getOwnPropertyDescriptor(target, key);
          return reads > 1 && field ? { ...field, value: "you" } : field;
        },
      },
    );
    const { send, mock } = setUp({ allow: [ordersList], authorize: () => forced });
    await send("/v1/orders/?external_customer_id=her");
    expect(mock.requests.map(({ query }) => `${query}`)).toEqual(["external_customer_id=me"]);
  });

  it("arrives as it is, whatever plain data it is and whatever the browser sent", async () => {
    const value = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.integer(), fc.boolean());
    const key = fc.stringMatching(/^[a-zA-Z_]{1,20}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 5 }), fc.jsonValue(), async (metadata, sent) => {
        const { send, mock, failures } = setUp({
          allow: [customersCreate],
          authorize: () => ({ externalId: "me", metadata }),
        });
        await send("/v1/customers/", json("POST", { email: "a@example.com", metadata: sent }));
        expect(failures).toEqual([]);
        for (const { body } of mock.requests)
          expect(JSON.parse(body)).toMatchObject({ external_id: "me", metadata: { ...metadata } });
        expect(mock.requests).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it("is sent as it is or not at all, whatever value it is", { timeout: 60_000 }, async () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const given = fc.oneof(
      anything,
      anything.map((externalCustomerId) => ({ externalCustomerId })),
      fc.string({ minLength: 1 }).map((externalCustomerId) => ({ externalCustomerId })),
      anything.map((metadata) => ({ externalCustomerId: "me", metadata })),
    );
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(given, async (forced) => {
        const { send, mock, failures } = setUp({ allow: [ordersList], authorize: () => forced });
        const { status } = await send("/v1/orders/?external_customer_id=you");
        const isNothing = isEmptyObject(forced);
        for (const { query } of mock.requests) {
          // What is not forced, the browser chooses; what is forced, it does not.
          if (isNothing) expect(query.getAll("external_customer_id")).toEqual(["you"]);
          else expect(query.getAll("external_customer_id")).toEqual(customersOf(forced));
          arrived += 1;
        }
        if (mock.requests.length > 0) return;
        // An honest `false` is a 403; anything else that is not sent is told.
        expect([status, failures.length]).toEqual(forced === false ? [403, 0] : [500, 1]);
      }),
      { numRuns: 2000 },
    );
    // Without some that arrive, the rest would prove nothing.
    expect(arrived).toBeGreaterThan(100);
  });

  it("is nothing at all, said in a word or by an empty object", async () => {
    for (const forced of ["everything", {}]) {
      const { send, mock, failures } = setUp({ allow: [ordersList], authorize: () => forced });
      expect((await send("/v1/orders/?external_customer_id=you")).status).toBe(200);
      expect([mock.requests.map(({ query }) => `${query}`), failures]).toEqual([
        ["external_customer_id=you"],
        [],
      ]);
    }
  });
});
