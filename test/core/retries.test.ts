import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Endpoint } from "../../core/endpoint.js";
import { endpoint } from "../../core/endpoint.js";
import type { ClientError } from "../../core/errors.js";
import type { RequestOptions } from "../../core/options.js";
import { json } from "../../core/read/json.js";
import { describeCombinations } from "./combinations.js";
import {
  CUSTOMER,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  serve,
  settle,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();

function status(code: number, headers: Record<string, string> = {}) {
  return new Response("", { status: code, headers });
}

describeCombinations("Retries", ({ core: make, functions: funcs }) => {
  describe("counted on the server's side", () => {
    beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
    afterEach(() => void vi.restoreAllMocks());

    /** Answers everything with one status, and counts. */
    function server(code: number, headers: Record<string, string> = {}) {
      return serve((_, response) => response.writeHead(code, headers).end('{"detail":"no"}'));
    }

    it.each([408, 429, 500, 502, 503, 504])("repeat a GET twice on %i", async (code) => {
      const { url, seen } = await server(code);
      expect(errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }))).toMatchObject({
        name: "SDKError",
        statusCode: code,
      });
      expect(seen).toHaveLength(3);
    });

    it.each([400, 401, 403, 404, 409, 410, 422, 501, 505])("do not repeat a GET on %i", async (code) => {
      const { url, seen } = await server(code);
      expect(errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }))).toMatchObject({
        statusCode: code,
      });
      expect(seen).toHaveLength(1);
    });

    it.each([408, 500, 502, 503, 504])(
      "never repeat a POST, PATCH or DELETE on %i, whatever the policy",
      async (code) => {
        const { url, seen } = await server(code, { "retry-after": "0" });
        const core = make({ serverURL: url, retryConfig: { strategy: "backoff" } });
        const options: RequestOptions = {
          retryCodes: ["5XX", 408],
          retries: { strategy: "backoff", retryConnectionErrors: true },
        };
        expect(errorOf(await funcs.customersCreate(core, { email: "a@example.com" }, options))).toMatchObject(
          { statusCode: code },
        );
        expect(
          errorOf(await funcs.customersUpdate(core, { id: ID, customerUpdate: {} }, options)),
        ).toMatchObject({ statusCode: code });
        expect(errorOf(await funcs.customersDelete(core, { id: ID }, options))).toMatchObject({
          statusCode: code,
        });
        expect(seen.map(({ method }) => method)).toEqual(["POST", "PATCH", "DELETE"]);
      },
    );

    it("repeat a POST, PATCH or DELETE on a 429, with the same body", async () => {
      const { url, seen } = await serve((_, response, count) =>
        count % 2
          ? response.writeHead(429).end()
          : response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(CUSTOMER)),
      );
      const core = make({ serverURL: url });
      expect(unwrap(await funcs.customersCreate(core, { email: "a@example.com" })).id).toBe(ID);
      expect(unwrap(await funcs.customersUpdate(core, { id: ID, customerUpdate: { name: "Al" } })).id).toBe(
        ID,
      );
      expect((await funcs.customersDelete(core, { id: ID })).ok).toBe(true);
      expect(seen.map(({ method, body }) => `${method} ${body}`)).toEqual([
        'POST {"email":"a@example.com"}',
        'POST {"email":"a@example.com"}',
        'PATCH {"name":"Al"}',
        'PATCH {"name":"Al"}',
        "DELETE ",
        "DELETE ",
      ]);
    });
  });

  it("do not repeat a 429 that the endpoint documents as an error of its own", async () => {
    for (const method of ["GET", "POST"] as const) {
      const limited: Endpoint<object, unknown, ClientError> = endpoint({
        method,
        path: "/v1/limited",
        errors: ["TooManySeats"],
        read: json,
      });
      const { fetch, requests } = fakeFetch(
        jsonAnswer({ error: "TooManySeats", detail: "…" }, { status: 429 }),
      );
      expect(errorOf(await limited(make({ fetch }), {}))).toMatchObject({
        name: "TooManySeats",
        statusCode: 429,
      });
      expect(requests).toHaveLength(1);
    }
  });

  describe("on a clock", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
    afterEach(() => {
      expect(vi.getTimerCount()).toBe(0);
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    /** How often a GET that gets these answers was sent after so many ms. */
    async function attempts(
      answers: readonly (Response | (() => never))[],
      ms: number,
      options: RequestOptions = {},
    ) {
      const { fetch, requests } = fakeFetch(...answers);
      const started = Date.now();
      const times: number[] = [];
      const call = funcs.customersGet(
        make({
          fetch: (url, init) => {
            times.push(Date.now() - started);
            return fetch(url, init);
          },
        }),
        { id: ID },
        options,
      );
      await settle();
      await vi.advanceTimersByTimeAsync(ms);
      return { call, requests, times };
    }

    it("wait as long as Retry-After says, in seconds", async () => {
      const { call, times } = await attempts(
        [status(429, { "retry-after": "7" }), jsonAnswer(CUSTOMER)],
        7_000,
      );
      expect(unwrap(await call).id).toBe(ID);
      expect(times).toEqual([0, 7_000]);
    });

    it("wait until the date that Retry-After names", async () => {
      vi.setSystemTime("2026-01-01T00:00:00Z");
      const after = status(503, { "retry-after": "Thu, 01 Jan 2026 00:00:20 GMT" });
      const { call, times } = await attempts([after, jsonAnswer(CUSTOMER)], 20_000);
      expect(unwrap(await call).id).toBe(ID);
      expect(times).toEqual([0, 20_000]);
    });

    it("back off with jitter where Retry-After is absent, zero, past or no time at all", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      for (const value of [undefined, "0", "Thu, 01 Jan 1970 00:00:20 GMT", "soon"]) {
        const { call, times } = await attempts([status(503, value ? { "retry-after": value } : {})], 625);
        expect(errorOf(await call)).toMatchObject({ statusCode: 503 });
        expect(times).toEqual([0, 250, 625]);
      }
    });

    it("do not wait longer than maxInterval: such a Retry-After is given back at once", async () => {
      const minute = await attempts([status(429, { "retry-after": "61" })], 0);
      expect(errorOf(await minute.call)).toMatchObject({ retryAfterMs: 61_000 });
      expect(minute.times).toEqual([0]);
      const short = await attempts([status(429, { "retry-after": "3" })], 0, {
        retries: { strategy: "backoff", backoff: { maxInterval: 2_000 } },
      });
      expect(errorOf(await short.call)).toMatchObject({ retryAfterMs: 3_000 });
      const long = await attempts([status(429, { "retry-after": "120" }), jsonAnswer(CUSTOMER)], 120_000, {
        retries: { strategy: "backoff", backoff: { maxInterval: 120_000 } },
      });
      expect(unwrap(await long.call).id).toBe(ID);
    });

    it("with strategy backoff go on until maxElapsedTime", async () => {
      vi.spyOn(Math, "random").mockReturnValue(1);
      const backoff = { initialInterval: 100, maxInterval: 200, exponent: 2, maxElapsedTime: 1_000 };
      const { call, times } = await attempts([status(503)], 1_000, {
        retries: { strategy: "backoff", backoff },
      });
      expect(errorOf(await call)).toMatchObject({ statusCode: 503 });
      expect(times).toEqual([0, 100, 300, 500, 700, 900]);
    });

    it("take retryConfig from the core, and retries of the call before it", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const { fetch, requests } = fakeFetch(status(503));
      const core = make({ fetch, retryConfig: { strategy: "none" } });
      await funcs.customersGet(core, { id: ID });
      expect(requests).toHaveLength(1);
      await funcs.customersGet(
        core,
        { id: ID },
        { retries: { strategy: "backoff", backoff: { maxElapsedTime: -1 } } },
      );
      expect(requests).toHaveLength(2);
      await funcs.customersGet(
        make({ fetch, retryConfig: { strategy: "backoff" } }),
        { id: ID },
        { retries: { strategy: "none" } },
      );
      expect(requests).toHaveLength(3);
    });

    it("take the codes of 0.x: names of hundreds in either case, texts and numbers", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);

      async function count(code: number, retryCodes: RequestOptions["retryCodes"]) {
        const { call, requests } = await attempts([status(code)], 5, { retryCodes });
        expect(errorOf(await call)).toMatchObject({ statusCode: code });
        return requests.length;
      }

      expect(await count(501, ["5XX"])).toBe(3);
      expect(await count(599, ["5xx"])).toBe(3);
      expect(await count(404, ["5XX"])).toBe(1);
      expect(await count(404, ["404"])).toBe(3);
      expect(await count(404, [409, 404])).toBe(3);
      expect(await count(503, [409, 404])).toBe(1);
      expect(await count(503, [])).toBe(1);
    });

    it("repeat what the endpoint documents where retryCodes names it, and only a GET", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const missing = { error: "ResourceNotFound", detail: "Customer not found" };
      const notFound = jsonAnswer(missing, { status: 404 });
      const retryCodes = [404];
      const read = await attempts([notFound.clone(), jsonAnswer(CUSTOMER)], 5, { retryCodes });
      expect(unwrap(await read.call).id).toBe(ID);
      const { fetch, requests } = fakeFetch(notFound);
      const call = funcs.customersDelete(make({ fetch }), { id: ID }, { retryCodes });
      expect(errorOf(await call).name).toBe("ResourceNotFound");
      expect(requests).toHaveLength(1);
    });

    it("with retryConnectionErrors false leave a broken connection alone, and only that", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const retries = {
        strategy: "backoff",
        retryConnectionErrors: false,
        backoff: { maxElapsedTime: 50 },
      } as const;
      const broken = await attempts(
        [
          () => {
            throw new TypeError("broken");
          },
        ],
        0,
        { retries },
      );
      expect(errorOf(await broken.call).name).toBe("ConnectionError");
      expect(broken.requests).toHaveLength(1);
      const unavailable = await attempts([status(503), jsonAnswer(CUSTOMER)], 0, { retries });
      expect(unwrap(await unavailable.call).id).toBe(ID);
      expect(unavailable.requests).toHaveLength(2);
    });

    it("still repeat a broken connection when retryCodes names other codes", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const { call, requests } = await attempts(
        [
          () => {
            throw new TypeError("broken");
          },
        ],
        5,
        { retryCodes: [503] },
      );
      expect(errorOf(await call).name).toBe("ConnectionError");
      expect(requests).toHaveLength(3);
    });

    it("ask for the token anew for each attempt", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const { fetch, requests } = fakeFetch(status(503), status(503), jsonAnswer(CUSTOMER));
      let asked = 0;
      const call = funcs.customersGet(make({ fetch, accessToken: async () => `token-${++asked}` }), {
        id: ID,
      });
      await vi.advanceTimersByTimeAsync(5);
      await call;
      expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
        "Bearer token-1",
        "Bearer token-2",
        "Bearer token-3",
      ]);
    });

    it("do not repeat what a caller's own code throws, nor what cannot be sent", async () => {
      const accessToken = vi.fn(() => {
        throw new Error("no token");
      });
      const retries = { strategy: "backoff" } as const;
      expect(errorOf(await funcs.customersGet(make({ accessToken }), { id: ID }, { retries })).name).toBe(
        "UnexpectedClientError",
      );
      expect(accessToken).toHaveBeenCalledTimes(1);
      expect(
        errorOf(await funcs.customersGet(make({ serverURL: "nonsense" }), { id: ID }, { retries })).name,
      ).toBe("InvalidRequestError");
    });
  });
});
