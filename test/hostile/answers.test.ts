import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer } from "./support/answers.js";
import { combinations } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { recorder } from "./support/wire.js";

const SEED = 20_261_001;
const once = { retryConfig: { strategy: "none" } } as const;

/** JSON whose names trip whoever reads them as text or as a method. */
const trap: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    {},
    { toString: 1 },
    { valueOf: null, toString: [] },
    JSON.parse('{"__proto__":null}'),
    [],
    [[[[[]]]]],
    null,
    5,
    "",
    "one\ntwo",
    "__proto__",
    "constructor",
    "ResourceNotFound",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const keys = ["error", "detail", "error_description", "items", "pagination", "loc", "msg", "message", "then"];
const refusal = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(trap, fc.array(fc.record({ loc: trap, msg: trap }))),
);
const refused = fc.constantFrom(300, 304, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599);

function deep(open: string, close: string): string {
  return open.repeat(50_000) + close.repeat(50_000);
}

describe.each(combinations)("An answer ($name)", ({ make, functions: f }) => {
  it("that refuses is told with its status, whatever its body holds", async () => {
    const property = fc.asyncProperty(refused, refusal, async (status, body) => {
      const text = JSON.stringify(body);

      function answer() {
        return new Response(status === 304 ? null : text, { status });
      }

      const error = errorOf(await f.customersGet(make({ fetch: async () => answer(), ...once }), { id: ID }));
      expect(error.statusCode).toBe(status);
      expect(["SDKError", "ResourceNotFound", "HTTPValidationError"]).toContain(error.name);
      expect(error.message).toMatch(new RegExp(`^GET /v1/customers/{id}: ${status}\\b`));
    });
    await fc.assert(property, { numRuns: 300, seed: SEED });
  });

  it("that is good comes to a value or is told as one that cannot be used, whatever its body holds", async () => {
    const bodies = fc.oneof(refusal, trap, fc.constant(CUSTOMER)).map((body) => JSON.stringify(body));
    const texts = fc.oneof(bodies, fc.string());
    const property = fc.asyncProperty(texts, async (text) => {
      async function fetch() {
        return new Response(text, { headers: { "content-type": "application/json" } });
      }

      const core = make({ fetch, responseValidation: "error", timeoutMs: 0, ...once });
      for (const result of [await f.customersGet(core, { id: ID }), await f.customersList(core)])
        if (!result.ok) expect(errorOf(result).name).toBe("ResponseValidationError");
    });
    await fc.assert(property, { numRuns: 300, seed: SEED });
  }, 60_000);

  it.each([
    ["lists", deep("[", "]")],
    ["objects", deep('{"inner":', "}").replace(":}", ":1}")],
    ["lists in a list's items", `{"items":${deep("[", "]")},"pagination":{"max_page":1}}`],
    [
      "objects in a field",
      JSON.stringify({ ...CUSTOMER, metadata: 0 }).replace(
        '"metadata":0',
        `"metadata":${deep('{"a":', "}").replace(":}", ":1}")}`,
      ),
    ],
  ])("of very many levels of %s comes to a value, or is told as one that cannot be used", async (_, text) => {
    async function fetch() {
      return new Response(text, { headers: { "content-type": "application/json" } });
    }

    const core = make({ fetch, timeoutMs: 0, ...once });
    for (const result of [await f.customersGet(core, { id: ID }), await f.customersList(core)])
      if (!result.ok) expect(errorOf(result).name).toBe("ResponseValidationError");
  });

  it("that is almost a Response comes to a result whose parts can be read", async () => {
    async function text() {
      return JSON.stringify(CUSTOMER);
    }

    const headers: unknown[] = [
      new Map([["content-type", "application/json"]]),
      { get: () => null },
      { get: () => "application/json", forEach() {} },
      new Headers(),
    ];
    for (const one of headers) {
      const answer = { ok: true, status: 200, headers: one, text } as unknown as Response;
      const result = await f.customersGet(make({ fetch: async () => answer, ...once }), { id: ID });
      if (result.ok) expect(typeof result.headers).toBe("object");
      else expect(errorOf(result).name).toMatch(/^(ConnectionError|UnexpectedClientError)$/);
    }
  });

  it("leaves Object.prototype as it was", async () => {
    const body =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"items":[{"__proto__":{"polluted":1}}]}';

    async function fetch() {
      return new Response(body, { headers: { "content-type": "application/json" } });
    }

    const core = make({ fetch, ...once });
    await f.customersGet(core, { id: ID });
    await f.customersList(core);
    expect("polluted" in {}).toBe(false);
  });
});

describe.each(combinations)("A date that is none ($name)", ({ make, functions: f }) => {
  const none = new Date(Number.NaN);

  it.each([
    [
      "a body",
      (core: ReturnType<typeof make>) =>
        f.customersCreate(core, { email: "a@example.com", unknownField: none } as never),
    ],
    ["a query", (core: ReturnType<typeof make>) => f.ordersList(core, { unknownFilter: none } as never)],
    [
      "a map",
      (core: ReturnType<typeof make>) =>
        f.customersCreate(core, { email: "a@example.com", unknownField: { some_key: [none] } } as never),
    ],
  ])("in %s is an error, and nothing is sent", async (_, call) => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const error = errorOf(await call(make({ fetch })));
    expect(error.name).toMatch(/^(UnexpectedClientError|InvalidRequestError|SDKValidationError)$/);
    expect(sent).toEqual([]);
  });

  it("but has a toISOString is never sent as null", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const odd = { toISOString: () => "2026-01-01T00:00:00.000Z" };
    await f.customersCreate(make({ fetch }), { email: "a@example.com", unknownField: odd } as never);
    expect(sent.map(({ body }) => body).join()).not.toContain("null");
  });
});
