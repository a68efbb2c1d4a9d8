import { afterEach, expect, it, vi } from "vitest";
import type { CoreOptions, RequestOptions } from "../../core/options.js";
import { PolarError } from "../../core/PolarError.js";
import { describeCombinations } from "./combinations.js";
import { CUSTOMER, errorOf, fakeFetch, ID, jsonAnswer, unwrap, watchRejections } from "./support.js";

watchRejections();
afterEach(() => void vi.restoreAllMocks());

const oops = new Error("oops");

function fail(): never {
  throw oops;
}

describeCombinations("A caller's own code", ({ core: make, functions: funcs, checked }) => {
  it.each([
    ["throws", fail],
    ["rejects", () => Promise.reject(oops)],
  ])("that gives tokens and %s is an UnexpectedClientError, and nothing is sent", async (_, accessToken) => {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(await funcs.customersGet(make({ fetch, accessToken }), { id: ID }));
    expect(error).toMatchObject({ name: "UnexpectedClientError", message: "GET /v1/customers/{id}: oops" });
    expect(error.cause).toBe(oops);
    expect(requests).toHaveLength(0);
  });

  it("may throw anything at all", async () => {
    const thrown: unknown[] = [undefined, null, "text", 0, { message: 5 }, Symbol("s"), Object.create(null)];
    for (const value of thrown) {
      function accessToken(): never {
        throw value;
      }

      const error = errorOf(await funcs.customersGet(make({ accessToken }), { id: ID }));
      expect(error.name).toBe("UnexpectedClientError");
      expect(error.cause).toBe(value);

      function fetch(): Promise<never> {
        return Promise.reject(value);
      }

      const broken = errorOf(
        await funcs.customersGet(make({ fetch, retryConfig: { strategy: "none" } }), { id: ID }),
      );
      expect(broken.name).toBe("ConnectionError");
      expect(broken.cause).toBe(value);
    }
  });

  it("may throw what cannot even be looked at", async () => {
    const unreadable: unknown[] = [
      Object.defineProperty({}, "message", { get: fail }),
      { message: Symbol("m") },
      { message: { toString: fail } },
    ];
    for (const value of unreadable) {
      function accessToken(): never {
        throw value;
      }

      expect(errorOf(await funcs.customersGet(make({ accessToken }), { id: ID })).name).toBe(
        "UnexpectedClientError",
      );
      const core = make({ fetch: () => Promise.reject(value), retryConfig: { strategy: "none" } });
      expect(errorOf(await funcs.customersGet(core, { id: ID })).name).toMatch(
        /^(Connection|UnexpectedClient)Error$/,
      );
    }
  });

  it("that is a getter of the call's options and throws is an UnexpectedClientError", async () => {
    const { fetch, requests } = fakeFetch();
    for (const name of [
      "accessToken",
      "signal",
      "timeoutMs",
      "retries",
      "headers",
      "fetchOptions",
      "anything",
    ]) {
      const options = Object.defineProperty({}, name, { enumerable: true, get: fail }) as RequestOptions;
      const error = errorOf(await funcs.customersGet(make({ fetch }), { id: ID }, options));
      expect(error).toMatchObject({ name: "UnexpectedClientError", cause: oops });
    }
    expect(requests).toHaveLength(0);
  });

  it("that is a getter of the request and throws is an error, and nothing is sent", async () => {
    const { fetch, requests } = fakeFetch();
    const core = make({ fetch });

    function thrower(name: string) {
      return Object.defineProperty({}, name, { enumerable: true, get: fail });
    }

    expect(errorOf(await funcs.customersGet(core, thrower("id") as { id: string })).name).toMatch(
      /^(UnexpectedClientError|InvalidRequestError)$/,
    );
    expect(errorOf(await funcs.customersCreate(core, thrower("email") as { email: string })).name).toBe(
      "UnexpectedClientError",
    );
    expect(errorOf(await funcs.customersList(core, thrower("page"))).name).toBe("UnexpectedClientError");
    expect(requests).toHaveLength(0);
  });

  it("that gives a body which is no JSON is an error, and nothing is sent", async () => {
    const { fetch, requests } = fakeFetch();
    const circular: Record<string, unknown> = { email: "a@example.com" };
    circular["unknownField"] = circular;
    const bodies = [
      circular,
      { email: "a@example.com", unknownField: 1n },
      { email: "a@example.com", unknownField: { toJSON: fail } },
    ];
    for (const body of bodies) {
      const error = errorOf(
        await funcs.customersCreate(make({ fetch }), body as unknown as { email: string }),
      );
      expect(error.name).toBe("UnexpectedClientError");
      expect(error.cause).toBeInstanceOf(Error);
    }
    expect(requests).toHaveLength(0);
  });

  it("that is a fetch and throws a PolarError of its own is given back as it is", async () => {
    const own = new PolarError("UnexpectedClientError", "the logger is broken", { cause: oops });
    const fetch = vi.fn(() => Promise.reject(own));
    const result = await funcs.customersGet(make({ fetch }), { id: ID });
    expect(errorOf(result)).toBe(own);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("that is a fetch and throws where it should reject is a ConnectionError", async () => {
    const fetch = vi.fn(fail);
    const error = errorOf(
      await funcs.customersGet(make({ fetch }), { id: ID }, { retries: { strategy: "none" } }),
    );
    expect(error).toMatchObject({ name: "ConnectionError", cause: oops });
  });

  it("that is a fetch and gives no Response is an error", async () => {
    for (const answer of [undefined, null, {}, "text"]) {
      async function fetch() {
        return answer as unknown as Response;
      }

      const error = errorOf(
        await funcs.customersGet(make({ fetch, retryConfig: { strategy: "none" } }), { id: ID }),
      );
      expect(error.name).toMatch(/^(ConnectionError|UnexpectedClientError)$/);
    }
  });

  it("that hears of drift and throws is an UnexpectedClientError, sent once", async () => {
    if (!checked) return;
    const { fetch, requests } = fakeFetch(jsonAnswer({ ...CUSTOMER, email: 5 }));
    const error = errorOf(await funcs.customersGet(make({ fetch, onDrift: fail }), { id: ID }));
    expect(error).toMatchObject({ name: "UnexpectedClientError", cause: oops });
    expect(requests).toHaveLength(1);
  });

  it("that is nonsense in the options never makes a call reject", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const nonsense: unknown[] = [
      null,
      undefined,
      0,
      -1,
      1n,
      Number.NaN,
      "",
      "(",
      "none",
      "5XX",
      true,
      [],
      [null],
      [undefined],
      ["("],
      {},
      Symbol("s"),
      [Symbol("s")],
      () => {},
      fail,
      new Date(Number.NaN),
      { strategy: 5 },
      { strategy: "none", backoff: null },
      Object.create(null),
      [Object.create(null)],
    ];
    const backoffs = nonsense.flatMap((value) => [
      { backoff: value },
      { strategy: "backoff", backoff: { initialInterval: value, maxElapsedTime: 0 } },
      { strategy: "backoff", backoff: { maxInterval: value, maxElapsedTime: 0 } },
      { strategy: "backoff", backoff: { exponent: value, maxElapsedTime: 0 } },
      { backoff: { maxElapsedTime: value } },
      { retryConnectionErrors: value },
      { strategy: value === "backoff" ? 0 : value },
    ]);
    const cases = [
      ...nonsense,
      ...nonsense.flatMap((value) => [
        { retries: value },
        { retryCodes: value },
        { timeoutMs: value },
        { signal: value },
        { fetchOptions: value },
        { headers: value },
      ]),
      ...backoffs.map((retries) => ({ retries })),
    ];
    for (const options of cases) {
      const { fetch } = fakeFetch(
        new Response("", { status: 503 }),
        new Response("", { status: 503 }),
        new Response("", { status: 400 }),
      );
      const result = await funcs.customersGet(make({ fetch }), { id: ID }, options as RequestOptions);
      expect(errorOf(result)).toBeInstanceOf(PolarError);
      const { fetch: again } = fakeFetch(new Response("", { status: 503 }), jsonAnswer(CUSTOMER));
      const settled = await funcs
        .customersGet(make({ fetch: again, ...(options as CoreOptions) }), { id: ID }, {})
        .then(
          (value) => value.ok || value.error,
          () => "rejected",
        );
      expect(settled).not.toBe("rejected");
    }
  });

  it("may leave options out in every way", async () => {
    const { fetch } = fakeFetch();
    for (const options of [undefined, null, {}]) {
      expect(
        unwrap(await funcs.customersGet(make({ fetch }), { id: ID }, options as RequestOptions)).id,
      ).toBe(ID);
    }
    for (const options of [undefined, null, {}]) expect(() => make(options as CoreOptions)).not.toThrow();
  });
});
