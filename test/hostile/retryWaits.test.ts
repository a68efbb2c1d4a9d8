import type { ServerResponse } from "node:http";
import * as fc from "fast-check";
import type { RequestOptions } from "polar-fn/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ID } from "./support/answers.js";
import { combinationsWithToken } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { serve } from "./support/server.js";

const INFINITE = { maxInterval: Number.POSITIVE_INFINITY, maxElapsedTime: Number.POSITIVE_INFINITY };
const patient = { strategy: "backoff", backoff: INFINITE } as const;

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.999));
afterEach(() => void vi.restoreAllMocks());

/** A server that is unavailable for as long as it says. */
function unavailable(retryAfter?: string) {
  const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return serve((response) => response.writeHead(503, headers).end());
}

describe.each(combinationsWithToken)("A wait that no timer can keep ($name)", ({ make, functions: f }) => {
  it.each(["9999999", "2147484", "1e300", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "ends the retrying: Retry-After of %s, without any bound",
    async (retryAfter) => {
      const { url, arrived } = await unavailable(retryAfter);
      const error = errorOf(await f.customersGet(make({ serverURL: url }), { id: ID }, { retries: patient }));
      expect(error).toMatchObject({ name: "SDKError", statusCode: 503 });
      expect(error.retryAfterMs).toBeGreaterThanOrEqual(2 ** 31);
      expect(arrived).toHaveLength(1);
    },
  );

  it.each([
    ["a first wait without an end", { initialInterval: Number.POSITIVE_INFINITY }],
    ["a first wait of 2 ** 32 ms", { initialInterval: 2 ** 32 }],
  ])("ends the retrying: %s", async (_, backoff) => {
    const { url, arrived } = await unavailable();
    const retries = { strategy: "backoff", backoff: { ...INFINITE, ...backoff } } as const;
    const error = errorOf(await f.customersGet(make({ serverURL: url }), { id: ID }, { retries }));
    expect(error).toMatchObject({ name: "SDKError", statusCode: 503 });
    expect(arrived).toHaveLength(1);
  });

  it("ends the retrying of a rate limit, whatever the method", async () => {
    const { url, arrived } = await serve((response) =>
      response.writeHead(429, { "retry-after": "9999999" }).end(),
    );
    const core = make({ serverURL: url, retryConfig: patient });
    expect(errorOf(await f.customersGet(core, { id: ID })).statusCode).toBe(429);
    expect(errorOf(await f.customersCreate(core, { email: "a@example.com" })).statusCode).toBe(429);
    expect(arrived.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  it("ends the retrying: waits that grow beyond it", async () => {
    const { url, arrived } = await unavailable();
    const backoff = { ...INFINITE, initialInterval: 1, exponent: 1e12 };
    const retries = { strategy: "backoff", backoff } as const;
    await f.customersGet(make({ serverURL: url }), { id: ID }, { retries });
    expect(arrived.length).toBeLessThanOrEqual(2);
  });

  it("begins at 2 ** 31 ms: a shorter one is kept, if it may take as long", async () => {
    const { url, arrived } = await unavailable("2147483");
    const timers = vi.spyOn(globalThis, "setTimeout");
    const controller = new AbortController();
    const options: RequestOptions = { retries: patient, signal: controller.signal };
    const call = f.customersGet(make({ serverURL: url }), { id: ID }, options);

    function delays() {
      return timers.mock.calls.map(([, delay = 0]) => delay);
    }

    await expect.poll(delays).toContain(2_147_483_000);
    expect(Math.max(...delays())).toBeLessThan(2 ** 31);
    controller.abort();
    expect(errorOf(await call).name).toBe("RequestAbortedError");
    expect(arrived).toHaveLength(1);
  });
});

type Deed = number | "cut" | "cut in the body" | "hang";

function act(response: ServerResponse, deed: Deed): void {
  if (deed === "cut") response.destroy();
  else if (deed === "cut in the body")
    response.writeHead(200, { "content-length": 500 }).write("{", () => response.destroy());
  else if (deed !== "hang") response.writeHead(deed, { "retry-after": "0" }).end();
}

const deeds = fc.constantFrom<Deed>(408, 425, 500, 502, 503, 504, 599, "cut", "cut in the body", "hang");
const oddOptions = fc.constantFrom<object>(
  {},
  { method: "GET" },
  { fetchOptions: { method: "GET" } },
  { retryCodes: ["5XX", "4XX", 503, "ConnectionError", "RequestTimeoutError"] },
  { retryCodes: [408, 425, 500, 502, 503, 504, 599] },
);
const backoff = { initialInterval: 0, maxElapsedTime: 500 };
const policies = fc.constantFrom<RequestOptions["retries"]>(
  undefined,
  { strategy: "backoff", backoff },
  { strategy: "backoff", retryConnectionErrors: true, backoff },
);

describe.each(combinationsWithToken)("A mutation arrives once ($name)", ({ make, functions: f }) => {
  type TestCore = ReturnType<typeof make>;
  const mutations = {
    POST: (core: TestCore, options: RequestOptions) =>
      f.customersCreate(core, { email: "a@example.com" }, options),
    PATCH: (core: TestCore, options: RequestOptions) =>
      f.customersUpdate(core, { id: ID, customerUpdate: { name: "a" } }, options),
    DELETE: (core: TestCore, options: RequestOptions) => f.customersDelete(core, { id: ID }, options),
  };

  it("whatever the server does to it but a 429, and whatever is asked for", async () => {
    let deed: Deed = 500;
    let run = 0;
    const { url, arrived } = await serve((response) => act(response, deed));
    const method = fc.constantFrom("POST", "PATCH", "DELETE");
    const property = fc.asyncProperty(
      method,
      deeds,
      oddOptions,
      policies,
      async (verb, what, odd, retries) => {
        deed = what;
        const headers = { "x-run": `${++run}` };
        const core = make({ serverURL: url, timeoutMs: what === "hang" ? 300 : 9_000, retryConfig: retries });
        const result = await mutations[verb](core, { ...odd, headers, retries });
        expect(result.ok).toBe(false);
        const mine = arrived.filter((seen) => seen.headers["x-run"] === headers["x-run"]);
        expect(mine.map((seen) => seen.method)).toEqual([verb]);
      },
    );
    await fc.assert(property, { numRuns: 60, seed: 20_261_001 });
  }, 60_000);
});
