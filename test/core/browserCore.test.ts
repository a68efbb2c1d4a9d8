import { inspect } from "node:util";
import { type BrowserCoreOptions, type BrowserRequestOptions, PolarCore } from "polar-fn/browser/core";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { stream } from "polar-fn/stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { customersCreate } from "../../funcs/customersCreate.js";
import { customersGet } from "../../funcs/customersGet.js";
import { customersCreate as liteCustomersCreate } from "../../funcs/lite/customersCreate.js";
import { customersGet as liteCustomersGet } from "../../funcs/lite/customersGet.js";
import { customersList as liteCustomersList } from "../../funcs/lite/customersList.js";
import {
  asFetch,
  CUSTOMER,
  deadURL,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  SECRET,
  serve,
  settle,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();

function make(options: Partial<BrowserCoreOptions> = {}): PolarCore {
  return new PolarCore({ serverURL: "https://shop.example/api/polar", ...options });
}

/** A `fetch` that gives nothing until its signal is aborted, as the platform's would. */
const waiting = asFetch(
  ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as unknown))),
);

/** The same of a platform that says no more than that it was aborted. */
const waitingWithoutReason = asFetch(
  ({ signal }) =>
    new Promise((_, reject) =>
      signal.addEventListener("abort", () => reject(new DOMException("Aborted", "AbortError"))),
    ),
);

/** A body that begins, and ends only when the request is aborted. */
const endless = asFetch(({ signal }) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":'));
      signal.addEventListener("abort", () => controller.error(signal.reason));
    },
  });
  return new Response(body);
});

describe("The browser core", () => {
  it("sends what was asked for and no header of its own", async () => {
    const { url, seen } = await serve((_, response) =>
      response.setHeader("content-type", "application/json").end(JSON.stringify(CUSTOMER)),
    );
    const polar = make({ serverURL: `${url}/api/polar` });
    expect(unwrap(await liteCustomersGet(polar, { id: ID })).createdAt).toBeInstanceOf(Date);
    unwrap(await liteCustomersCreate(polar, { email: "a@example.com", externalId: "a" }));
    // What Node's fetch adds by itself.
    const platform =
      /^(host|connection|accept|accept-language|accept-encoding|sec-fetch-mode|user-agent|content-length)$/;
    expect(
      seen.map(({ method, url, headers, body }) => [
        `${method} ${url}`,
        Object.keys(headers).filter((name) => !platform.test(name)),
        body && JSON.parse(body),
      ]),
    ).toEqual([
      [`GET /api/polar/v1/customers/${ID}`, [], ""],
      ["POST /api/polar/v1/customers/", ["content-type"], { email: "a@example.com", external_id: "a" }],
    ]);
    expect(seen[0]?.headers["user-agent"]).toBe("node");
  });

  it.each([
    ["https://a.example", "https://a.example/v1/customers/"],
    ["https://a.example/", "https://a.example/v1/customers/"],
    [new URL("https://a.example/x/y/"), "https://a.example/x/y/v1/customers/"],
    ["https://a.example/x?team=1#top", "https://a.example/x/v1/customers/"],
  ])("finds the proxy at %s", async (serverURL, expected) => {
    const { fetch, requests } = fakeFetch(jsonAnswer({ items: [], pagination: {} }));
    const polar = make({ fetch, serverURL });
    unwrap(await liteCustomersList(polar));
    unwrap(await liteCustomersList(polar, { limit: 5, email: "a+b@example.com" }));
    expect(requests.map(({ url }) => url)).toEqual([
      expected,
      `${expected}?limit=5&email=a%2Bb%40example.com`,
    ]);
  });

  it("takes headers and what fetch knows from the core and from the call, which wins", async () => {
    const { fetch, requests } = fakeFetch();
    const polar = make({ fetch, headers: { "x-csrf": "1", "x-team": "core" } });
    unwrap(
      await liteCustomersCreate(
        polar,
        { email: "a@example.com" },
        { headers: [["X-Team", "call"]], credentials: "include", serverURL: "https://b.example" },
      ),
    );
    expect(requests[0]?.url).toBe("https://b.example/v1/customers/");
    expect(requests[0]?.credentials).toBe("include");
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      "content-type": "application/json",
      "x-csrf": "1",
      "x-team": "call",
    });
  });

  it("takes an option that is undefined for one that is not given", async () => {
    const { fetch, requests } = fakeFetch();
    const nothing: BrowserRequestOptions = { timeoutMs: undefined, serverURL: undefined };
    unwrap(await liteCustomersGet(make({ fetch, headers: { "x-team": "core" } }), { id: ID }, nothing));
    expect(requests[0]?.url).toBe(`https://shop.example/api/polar/v1/customers/${ID}`);
    expect(requests[0]?.headers.get("x-team")).toBe("core");
  });

  it("sends once, and says what was answered and how long to wait", async () => {
    for (const [status, body, name] of [
      [503, "", "SDKError"],
      [429, '{"error":"RateLimited","detail":"slowly"}', "SDKError"],
      [404, '{"error":"ResourceNotFound","detail":"no"}', "ResourceNotFound"],
      [422, '{"detail":[{"loc":["path","id"],"msg":"no","type":"uuid"}]}', "HTTPValidationError"],
    ] as const) {
      const { fetch, requests } = fakeFetch(new Response(body, { status, headers: { "retry-after": "7" } }));
      const error = errorOf(await liteCustomersGet(make({ fetch }), { id: ID }));
      expect(error).toMatchObject({ name, statusCode: status, body, retryAfterMs: 7000 });
      expect(requests).toHaveLength(1);
    }
  });

  it("walks pages with the same options", async () => {
    const pages = [1, 2].map((count) =>
      jsonAnswer({ items: [{ ...CUSTOMER, name: `${count}` }], pagination: { total_count: 2, max_page: 2 } }),
    );
    const { fetch, requests } = fakeFetch(...pages);
    const list = unwrap(
      await liteCustomersList(make({ fetch }), { limit: 1 }, { headers: { "x-team": "a" } }),
    );
    const names: unknown[] = [];
    for await (const page of list) names.push(...unwrap(page).items.map(({ name }) => name));
    expect(names).toEqual(["1", "2"]);
    expect(requests.map(({ url, headers }) => [new URL(url).search, headers.get("x-team")])).toEqual([
      ["?limit=1", "a"],
      ["?limit=1&page=2", "a"],
    ]);
  });

  it("checks with full functions: what is sent, and what comes back", async () => {
    const { fetch, requests } = fakeFetch(jsonAnswer({ ...CUSTOMER, email: 7 }));
    const untyped = { email: 7 } as unknown as { email: string };
    expect(errorOf(await customersCreate(make({ fetch }), untyped)).name).toBe("SDKValidationError");
    expect(requests).toHaveLength(0);
    const told: string[] = [];
    const onDrift: BrowserCoreOptions["onDrift"] = ({ endpoint }) => told.push(endpoint);
    const reported = await customersGet(make({ fetch, onDrift }), { id: ID });
    expect(reported.ok && reported.drift.map(({ path }) => path.join("."))).toEqual(["email"]);
    expect(told).toEqual(["GET /v1/customers/{id}"]);
    const refused = await customersGet(make({ fetch, responseValidation: "error" }), { id: ID });
    expect(errorOf(refused).name).toBe("ResponseValidationError");
    const left = await customersGet(make({ fetch, responseValidation: "off" }), { id: ID });
    expect(left.ok && left.drift).toEqual([]);
  });

  it("is frozen, keeps its options to itself, and does not hear of later changes", async () => {
    const { fetch, requests } = fakeFetch();
    const options = { serverURL: "https://a.example", headers: { "x-session": SECRET }, fetch };
    const polar = make(options);
    options.serverURL = "https://b.example";
    expect(Object.isFrozen(polar)).toBe(true);
    expect(inspect(polar, { showHidden: true, depth: Infinity }) + JSON.stringify(polar)).not.toContain(
      SECRET,
    );
    unwrap(await liteCustomersGet(polar, { id: ID }));
    expect(new URL(`${requests[0]?.url}`).host).toBe("a.example");
  });
});

describe("What goes wrong with a browser core is an error, and nothing throws", () => {
  it.each(["", ".", "..", "%2e", "%2E.", "%2e%2E", "a/b"])("an ID that is %o is not sent", async (id) => {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(await liteCustomersGet(make({ fetch }), { id }));
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toBe(
      `GET /v1/customers/{id}: id: expected an ID without a slash, received ${JSON.stringify(id)}`,
    );
    expect(requests).toHaveLength(0);
  });

  it.each<[string, Partial<BrowserCoreOptions>, string, string]>([
    [
      "a path where there is no page",
      { serverURL: "/api/polar" },
      ID,
      'serverURL: expected a URL for HTTP without credentials, received "/api/polar"',
    ],
    [
      "a URL with a password",
      { serverURL: `https://me:${SECRET}@a.example` },
      ID,
      'serverURL: expected a URL for HTTP without credentials, received "…@a.example"',
    ],
    [
      "a header of two lines",
      { headers: { "x-session": `${SECRET}\nx` } },
      ID,
      "headers: expected what fits headers, received something else",
    ],
    ["half a character", {}, "\ud800", 'id: expected an ID without a slash, received "\\ud800"'],
  ])("%s is refused as by the other cores, without showing a secret", async (_, options, id, said) => {
    const { fetch, requests } = fakeFetch();
    const error = errorOf(await liteCustomersGet(make({ fetch, ...options }), { id }));
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toBe(`GET /v1/customers/{id}: ${said}`);
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain(SECRET);
    expect(requests).toHaveLength(0);
  });

  it("a connection that is refused, or breaks with whatever value", async () => {
    expect(errorOf(await liteCustomersGet(make({ serverURL: await deadURL() }), { id: ID })).name).toBe(
      "ConnectionError",
    );
    for (const thrown of [new TypeError("Failed to fetch"), null, undefined, "no"]) {
      const error = errorOf(
        await liteCustomersGet(make({ fetch: () => Promise.reject(thrown) }), { id: ID }),
      );
      expect(error.name).toBe("ConnectionError");
      expect(error.cause).toBe(thrown);
    }
  });

  it("an answer that is no JSON, and code of the caller's that throws", async () => {
    const html = new Response("<html>", { headers: { "content-type": "text/html" } });
    expect(errorOf(await liteCustomersGet(make({ fetch: fakeFetch(html).fetch }), { id: ID })).name).toBe(
      "ResponseValidationError",
    );
    const options = {
      get timeoutMs(): number {
        throw new Error("mine");
      },
    };
    const error = errorOf(await liteCustomersGet(make({ fetch: fakeFetch().fetch }), { id: ID }, options));
    expect([error.name, error.message]).toEqual(["UnexpectedClientError", "GET /v1/customers/{id}: mine"]);

    function onDrift(): never {
      throw new Error("mine, too");
    }

    const { fetch } = fakeFetch(jsonAnswer({ ...CUSTOMER, email: 7 }));
    const late = errorOf(await customersGet(make({ fetch, onDrift }), { id: ID }));
    expect([late.name, late.message]).toEqual(["UnexpectedClientError", "GET /v1/customers/{id}: mine, too"]);
  });

  it("an abort or a failure with a value that is no text, or with an error of ours", async () => {
    for (const reason of [Symbol("no"), Object.create(null) as unknown, null, 0]) {
      const error = errorOf(
        await liteCustomersGet(make({ fetch: () => Promise.reject(reason) }), { id: ID }),
      );
      const message = "GET /v1/customers/{id}: the connection failed";
      expect([error.name, error.message, error.cause]).toEqual(["ConnectionError", message, reason]);
    }
    const ours = errorOf(await liteCustomersGet(make(), { id: "" }));
    for (const reason of [ours, Symbol("no"), Object.create(null) as unknown]) {
      const signal = AbortSignal.abort(reason);
      const error = errorOf(await liteCustomersGet(make(), { id: ID }, { signal }));
      expect([error.name, error.cause]).toEqual(["RequestAbortedError", reason]);
    }
  });

  it("a platform without AbortSignal.any is none of it: a call goes well, and can be aborted", async () => {
    const any = vi.spyOn(AbortSignal, "any").mockImplementation(() => {
      throw new TypeError("AbortSignal.any is not a function");
    });
    const good = await liteCustomersGet(make({ fetch: fakeFetch().fetch }), { id: ID });
    const signal = AbortSignal.abort("bored");
    const aborted = await liteCustomersGet(make({ fetch: fakeFetch().fetch }), { id: ID }, { signal });
    expect(any).toHaveBeenCalledTimes(0);
    any.mockRestore();
    expect(unwrap(good).id).toBe(ID);
    expect(errorOf(aborted)).toMatchObject({ name: "RequestAbortedError", cause: "bored" });
  });
});

describe("A call on a browser core ends", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it.each([
    ["headers", waiting],
    ["headers, and a reason", waitingWithoutReason],
    ["a body", endless],
  ])("after 10 s without %s, or what the core or the call says", async (_, fetch) => {
    for (const [core, call, expected] of [
      [undefined, undefined, 10_000],
      [50, undefined, 50],
      [50, 20, 20],
    ] as const) {
      let over = false;
      const calling = liteCustomersGet(
        make({ fetch, timeoutMs: core }),
        { id: ID },
        { timeoutMs: call },
      ).then((result) => {
        over = true;
        return result;
      });
      await settle();
      await vi.advanceTimersByTimeAsync(expected - 1);
      await settle();
      expect(over).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      const error = errorOf(await calling);
      const message = `GET /v1/customers/{id}: stopped after ${expected} ms`;
      expect([error.name, error.message]).toEqual(["RequestTimeoutError", message]);
      expect(error).not.toHaveProperty("cause");
    }
  });

  it("never with 0, a negative number, Infinity, or more than a timer can wait", async () => {
    for (const timeoutMs of [0, -1, Number.POSITIVE_INFINITY, 2 ** 31]) {
      let answer: (response: Response) => void = () => {};

      function fetch() {
        return new Promise<Response>((resolve) => (answer = resolve));
      }

      const calling = liteCustomersGet(make({ fetch }), { id: ID }, { timeoutMs });
      await settle();
      expect(vi.getTimerCount()).toBe(0);
      answer(jsonAnswer(CUSTOMER));
      expect(unwrap(await calling).id).toBe(ID);
    }
  });

  it.each([
    ["headers", waiting],
    ["headers, and a reason", waitingWithoutReason],
    ["a body", endless],
  ])("when the caller aborts it while it waits for %s, with the reason as cause", async (_, fetch) => {
    for (const reason of [new Error("changed my mind"), "bored"]) {
      const controller = new AbortController();
      const calling = liteCustomersGet(make({ fetch }), { id: ID }, { signal: controller.signal });
      await settle();
      controller.abort(reason);
      const error = errorOf(await calling);
      const message = "GET /v1/customers/{id}: stopped after 0 ms";
      expect([error.name, error.message]).toEqual(["RequestAbortedError", message]);
      expect(error.cause).toBe(reason);
    }
  });

  it("before it began, where the signal is aborted already", async () => {
    const { url, seen } = await serve((_, response) => response.end("{}"));
    const call = liteCustomersGet(make({ serverURL: url }), { id: ID }, { signal: AbortSignal.abort("no") });
    expect(errorOf(await call)).toMatchObject({ name: "RequestAbortedError", cause: "no" });
    expect(seen).toHaveLength(0);
  });

  it("without an end to a stream that goes on longer than the call may take", async () => {
    let push: (text: string | undefined) => void = () => {};
    const fetch = asFetch(({ signal }) => {
      const body = new ReadableStream({
        start(controller) {
          push = (text) =>
            text === undefined ? controller.close() : controller.enqueue(new TextEncoder().encode(text));
          signal.addEventListener("abort", () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: { "content-type": "text/csv" } });
    });
    const text = unwrap(await stream(make({ fetch, timeoutMs: 100 }), customersExport));
    const pieces: string[] = [];
    const walk = (async () => {
      for await (const piece of text) pieces.push(unwrap(piece));
    })();
    for (const piece of ["a", "b", "c"]) {
      await settle();
      await vi.advanceTimersByTimeAsync(90);
      push(piece);
    }
    await settle();
    push(undefined);
    await walk;
    expect(pieces).toEqual(["a", "b", "c"]);
  });
});
