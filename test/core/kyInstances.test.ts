import ky, { type KyInstance } from "ky";
import ky1 from "ky-1";
import ky2 from "ky-2";
import { type FullCoreOptions, PolarCore } from "polar-fn/core";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { ordersList } from "polar-fn/lite/funcs/ordersList";
import { describe, expect, it, vi } from "vitest";
import { CUSTOMER, ID, jsonAnswer, pageAnswer, SECRET } from "../hostile/support/answers.js";
import { errorOf } from "../hostile/support/results.js";
import { serve } from "../hostile/support/server.js";
import { recorder } from "../hostile/support/wire.js";

type Instance = NonNullable<FullCoreOptions["ky"]>;

/** What hooks look at; version 1 hands it over as arguments, version 2 as one object. */
interface Hooks {
  readonly beforeRequest?: (request: Request) => unknown;
  readonly afterResponse?: (response: Response) => unknown;
}

/**
 * A version of ky: makes instances with options, of which those that only another version knows do
 * nothing.
 */
interface Version {
  readonly name: string;
  readonly create: (options?: Readonly<Record<string, unknown>>, hooks?: Hooks) => Instance;
  /** Options that put something before a URL. */
  readonly prefixes: readonly Readonly<Record<string, string>>[];
}

const ELSEWHERE = "https://elsewhere.example/";

function none(): void {}

function versionOne(name: string, library: typeof ky | typeof ky1): Version {
  return {
    name,
    prefixes: [{ prefixUrl: ELSEWHERE }],
    create(options = {}, { beforeRequest = none, afterResponse = none } = {}) {
      const hooks = {
        beforeRequest: [(request: Request) => beforeRequest(request)],
        afterResponse: [
          (_request: Request, _options: unknown, response: Response) => afterResponse(response),
        ],
      };
      return library.create({ ...options, hooks } as object);
    },
  };
}

const versionTwo: Version = {
  name: "2.x",
  prefixes: [{ prefix: ELSEWHERE }, { baseUrl: `${ELSEWHERE}x/` }, { prefix: "/x", baseUrl: ELSEWHERE }],
  create(options = {}, { beforeRequest = none, afterResponse = none } = {}) {
    const hooks = {
      beforeRequest: [({ request }: { request: Request }) => beforeRequest(request)],
      afterResponse: [({ response }: { response: Response }) => afterResponse(response)],
    };
    return ky2.create({ ...options, hooks } as object);
  },
};

const versions = [versionOne("the package's own", ky), versionOne("the newest 1.x", ky1), versionTwo];
const once = { retryConfig: { strategy: "none" } } as const;

describe.each(versions)("An instance of ky, $name", ({ create, prefixes }) => {
  /** A core whose `fetch` is the instance's, and what it was given. */
  function cored(options: Readonly<Record<string, unknown>>, hooks?: Hooks, ...answers: Response[]) {
    const { fetch, sent } = recorder(...answers, jsonAnswer(CUSTOMER));
    const instance = create({ ...options, fetch: mocked(fetch) }, hooks);
    return { core: new PolarCore({ ky: instance, accessToken: SECRET, ...once }), sent };
  }

  /** A `fetch` as a test writes one: it takes whatever the platform's takes. */
  function mocked(fetch: (url: string, init: RequestInit) => Promise<Response>) {
    return async (input: RequestInfo, init?: RequestInit) => {
      const { url, method, headers, body } = new Request(input, init);
      return fetch(url, { method, headers, body, duplex: "half" } as RequestInit);
    };
  }

  it("keeps its fetch, so that a mocked one is called and no host", async () => {
    const { core, sent } = cored({});
    expect((await customersGet(core, { id: ID })).ok).toBe(true);
    expect((await customersCreate(core, { email: "a@example.com" })).ok).toBe(true);
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["GET", `https://api.polar.sh/v1/customers/${ID}`, undefined],
      ["POST", "https://api.polar.sh/v1/customers/", '{"email":"a@example.com"}'],
    ]);
  });

  it("keeps its fetch where it was extended", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const instance = (create() as KyInstance).extend({ fetch: mocked(fetch) as typeof globalThis.fetch });
    expect((await customersGet(new PolarCore({ ky: instance }), { id: ID })).ok).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it("leaves fetch to the core where the core has one", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const core = new PolarCore({ ky: create(), fetch });
    expect((await customersGet(core, { id: ID })).ok).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it("keeps its headers, and the core's and the call's win", async () => {
    const headers = { "x-team": "instance", "x-app": "instance", "x-only": "instance" };
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const core = new PolarCore({ ky: create({ headers }), fetch, headers: { "x-team": "core" } });
    await customersGet(core, { id: ID }, { headers: { "x-app": "call" } });
    expect(sent[0]?.headers).toMatchObject({ "x-team": "core", "x-app": "call", "x-only": "instance" });
  });

  it("keeps its headers, but the core's token wins", async () => {
    const { core, sent } = cored({ headers: { authorization: "Bearer instance", "x-team": "a" } });
    await customersGet(core, { id: ID });
    expect(sent[0]?.headers).toMatchObject({ authorization: `Bearer ${SECRET}`, "x-team": "a" });
  });

  it("keeps its hooks, which run for every attempt, page and body", async () => {
    const before = vi.fn((request: Request) => request.headers.set("x-hook", "1"));
    const after = vi.fn((_response: Response) => {});
    const hooks = { beforeRequest: before, afterResponse: after };
    const { url, arrived } = await serve((response, _, count) => {
      const page = { items: [CUSTOMER], pagination: { total_count: 2, max_page: 2 } };
      response.writeHead(count === 1 ? 503 : 200, { "content-type": "application/json", "retry-after": "0" });
      response.end(JSON.stringify({ ...CUSTOMER, ...page }));
    });
    vi.spyOn(Math, "random").mockReturnValue(0);
    const core = new PolarCore({ serverURL: url, ky: create({}, hooks), accessToken: SECRET });
    expect((await customersGet(core, { id: ID })).ok).toBe(true);
    const list = await customersList(core);
    if (list.ok) await list.value.next();
    await customersCreate(core, { email: "a@example.com" });
    vi.restoreAllMocks();
    expect(after.mock.calls.map(([{ status }]) => status)).toEqual([503, 200, 200, 200, 200]);
    expect(before).toHaveBeenCalledTimes(5);
    expect(arrived.map(({ method, headers }) => [method, headers["x-hook"], headers.authorization])).toEqual(
      ["GET", "GET", "GET", "GET", "POST"].map((method) => [method, "1", `Bearer ${SECRET}`]),
    );
    expect(arrived.at(-1)?.body).toBe('{"email":"a@example.com"}');
  });

  it("keeps a hook that answers in the server's place", async () => {
    const { core, sent } = cored({}, { beforeRequest: () => jsonAnswer({ ...CUSTOMER, name: "hook" }) });
    const result = await customersGet(core, { id: ID });
    expect(result.ok && result.value.name).toBe("hook");
    expect(sent).toEqual([]);
  });

  it.each(["beforeRequest", "afterResponse"] as const)(
    "whose %s hook throws ends the call, with what it threw as cause",
    async (hook) => {
      const oops = new TypeError("fetch failed");
      const run = vi.fn(() => {
        throw oops;
      });
      const { core, sent } = cored({}, { [hook]: run });
      const error = errorOf(await customersGet(core, { id: ID }, { retries: { strategy: "backoff" } }));
      expect(error).toMatchObject({ name: "UnexpectedClientError", cause: oops });
      expect(run).toHaveBeenCalledOnce();
      expect(sent).toHaveLength(hook === "beforeRequest" ? 0 : 1);
    },
  );

  it.each([
    ["an object", { apiKey: "x", external_customer_id: "other" }],
    ["a text", "apiKey=x"],
    ["URLSearchParams", new URLSearchParams("external_customer_id=other")],
    ["a list", [["apiKey", "x"]]],
  ])("leaves the query to the call, whatever searchParams it has: %s", async (_, searchParams) => {
    const { core, sent } = cored({ searchParams }, {}, pageAnswer(2), pageAnswer(2), jsonAnswer(CUSTOMER));
    const list = await ordersList(core, { externalCustomerId: "usr_1" });
    if (list.ok) await list.value.next();
    await customersGet(core, { id: ID });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      "?external_customer_id=usr_1",
      "?external_customer_id=usr_1&page=2",
      "",
    ]);
  });

  it.each(prefixes)("leaves the URL to the core: %j", async (options) => {
    const { core, sent } = cored(options);
    expect((await customersGet(core, { id: ID })).ok).toBe(true);
    expect(sent.map(({ url }) => url)).toEqual([`https://api.polar.sh/v1/customers/${ID}`]);
  });

  it("leaves retries, time limits and statuses to the core", async () => {
    const retry = { limit: 5, methods: ["get", "post"], statusCodes: [503], delay: () => 1, backoffLimit: 1 };
    const { core, sent } = cored(
      { retry, timeout: 1, totalTimeout: 1, throwHttpErrors: true },
      {},
      jsonAnswer({ detail: "busy" }, 503),
    );
    expect(errorOf(await customersGet(core, { id: ID }))).toMatchObject({
      name: "SDKError",
      statusCode: 503,
    });
    await customersCreate(core, { email: "a@example.com" });
    expect(sent.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  it("leaves method and body to the call", async () => {
    for (const options of [{ method: "put" }, { json: { evil: 1 } }, { body: "evil" }]) {
      const { core, sent } = cored(options);
      expect((await customersGet(core, { id: ID })).ok).toBe(true);
      expect((await customersCreate(core, { email: "a@example.com" })).ok).toBe(true);
      expect(sent.map(({ method, body, headers }) => [method, body, headers["content-type"]])).toEqual([
        ["GET", undefined, undefined],
        ["POST", '{"email":"a@example.com"}', "application/json"],
      ]);
    }
  });

  it("leaves them to the call where a hook gives another request, and takes its headers", async () => {
    function other({ headers }: Request): Request {
      const changed = new Headers(headers);
      changed.set("x-hook", "1");
      return new Request(ELSEWHERE, { method: "DELETE", headers: changed });
    }

    const { core, sent } = cored({}, { beforeRequest: other });
    await customersCreate(core, { email: "a@example.com" });
    expect(sent).toMatchObject([
      {
        url: "https://api.polar.sh/v1/customers/",
        method: "POST",
        body: '{"email":"a@example.com"}',
        headers: { "x-hook": "1", authorization: `Bearer ${SECRET}` },
      },
    ]);
  });

  it("does not stop a call by a signal of its own, nor outlast the call's", async () => {
    const { core } = cored({ signal: AbortSignal.abort() });
    expect((await customersGet(core, { id: ID })).ok).toBe(true);

    function never() {
      return new Promise<Response>(() => {});
    }

    const slow = new PolarCore({ ky: create({ fetch: never }), timeoutMs: 20 });
    expect(errorOf(await customersGet(slow, { id: ID })).name).toBe("RequestTimeoutError");
    const hung = new PolarCore({ ky: create({}, { beforeRequest: never }), timeoutMs: 20 });
    expect(errorOf(await customersGet(hung, { id: ID })).name).toBe("RequestTimeoutError");
  });

  it("hands on what a call's options hold beside ours", async () => {
    const given: (RequestInit | undefined)[] = [];

    async function fetch(_url: string, init: RequestInit) {
      given.push(init);
      return jsonAnswer(CUSTOMER);
    }

    const next = { revalidate: 60 };
    const core = new PolarCore({ ky: create(), fetch });
    await customersGet(core, { id: ID }, { next, cache: "no-store" } as object);
    expect(given[0]).toMatchObject({ next, cache: "no-store", method: "GET" });
  });

  it("is told of a broken connection as any core is", async () => {
    const oops = new TypeError("fetch failed", { cause: new Error("refused") });
    const core = new PolarCore({ ky: create({ fetch: () => Promise.reject(oops) }), ...once });
    const error = errorOf(await customersGet(core, { id: ID }));
    expect(error).toMatchObject({ name: "ConnectionError", cause: oops });
    expect(error.message).toContain("refused");
  });
});
