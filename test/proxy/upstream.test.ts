import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN, type MockFault } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { json, ORIGIN, setUp } from "./support.js";

const STATE = "/v1/customers/external/u/state";
const GET_ORDERS = "/v1/orders/";

async function facts(response: Response) {
  return [response.status, Object.fromEntries(response.headers), await response.text()];
}

const OWN = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

describe("of an answer of Polar's", () => {
  it("status, text, type and wait pass, and nothing else", async () => {
    const { send, mock } = setUp({ allow: [ordersList] });
    const body = '{ "items":[], "pagination": {"total_count":0,"max_page":0}, "é": 1.0 }';
    mock.fault({
      status: 200,
      body,
      headers: {
        "set-cookie": "polar=1",
        server: "uvicorn",
        "x-powered-by": "polar",
        "access-control-allow-origin": "*",
        "polar-version": "2026-10",
        "strict-transport-security": "max-age=1",
        "cache-control": "public, max-age=3600",
        link: "<https://api.polar.sh>",
      },
    });
    expect(await facts(await send(GET_ORDERS))).toEqual([
      200,
      { ...OWN, "content-type": "application/json" },
      body,
    ]);
  });

  it.each<[MockFault, number, Record<string, string>, string]>([
    [{ status: 429, retryAfter: 7 }, 429, { "retry-after": "7" }, ""],
    [
      { status: 404 },
      404,
      { "content-type": "application/json" },
      '{"error":"ResourceNotFound","detail":"Not found"}',
    ],
    [{ status: 503, body: "busy" }, 503, { "content-type": "text/plain; charset=utf-8" }, "busy"],
    [
      { status: 502, body: "<script>1</script>", contentType: "text/html" },
      502,
      { "content-type": "text/plain; charset=utf-8" },
      "<script>1</script>",
    ],
    [
      { status: 200, body: "<svg/>", contentType: "image/svg+xml" },
      200,
      { "content-type": "text/plain; charset=utf-8" },
      "<svg/>",
    ],
  ])("%j passes as it is", async (fault, status, headers, body) => {
    const { send, mock, failures } = setUp({ allow: [customersGetStateExternal] });
    mock.fault(fault);
    expect(await facts(await send(STATE))).toEqual([status, { ...OWN, ...headers }, body]);
    expect(failures.map((failure) => failure.status)).toEqual(status >= 500 ? [status] : []);
  });

  it("204 passes without a body", async () => {
    const { send, mock } = setUp({ allow: [customersDelete] });
    const { id } = mock.seed.customer();
    expect(await facts(await send(`/v1/customers/${id}`, { method: "DELETE" }))).toEqual([204, OWN, ""]);
  });
});

describe("a server that Polar refuses", () => {
  const secret = "polar_oat_of_the_shop";

  it.each([
    ["a wrong token", {}, 401],
    ["an expired token", { [secret]: { expired: true } }, 401],
    ["a token without the scope", { [secret]: { scopes: ["products:read"] } }, 403],
  ])("is a 502 that says nothing, and the log knows why: %s", async (_, tokens, status) => {
    const mock = createMockPolar({ tokens });
    const { send, failures } = setUp({
      allow: [customersGetStateExternal],
      core: new PolarCore({ accessToken: secret, fetch: mock.fetch }),
    });
    expect(await facts(await send(STATE))).toEqual([
      502,
      { ...OWN, "content-type": "application/json" },
      '{"error":"UpstreamError","detail":"Polar could not be asked."}',
    ]);
    expect(failures).toMatchObject([{ status: 502, cause: { name: "SDKError", statusCode: status } }]);
    expect(JSON.stringify(failures)).not.toContain(secret);
  });

  it("is a 502 also where Polar sends it elsewhere", async () => {
    const { send, failures } = setUp({
      allow: [ordersList],
      core: new PolarCore({
        fetch: async () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
      }),
    });
    expect((await send(GET_ORDERS)).status).toBe(502);
    expect(failures).toHaveLength(1);
  });
});

describe("the server's own pipeline", () => {
  it("tries again, so that the browser need not", async () => {
    const mock = createMockPolar();
    const { send, failures } = setUp({
      allow: [ordersList],
      core: new PolarCore({
        accessToken: MOCK_TOKEN,
        fetch: mock.fetch,
        retryConfig: { strategy: "backoff", backoff: { initialInterval: 0 } },
      }),
    });
    mock.fault({ status: 503, times: 2 });
    expect((await send(GET_ORDERS)).status).toBe(200);
    expect([mock.requests.length, failures]).toEqual([3, []]);
  });

  it("never repeats a mutation", async () => {
    const mock = createMockPolar();
    const { send } = setUp({
      allow: [customersCreate],
      core: new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }),
    });
    mock.fault({ status: 503 });
    expect((await send("/v1/customers/", json("POST", { email: "a@b.co" }))).status).toBe(503);
    expect(mock.requests).toHaveLength(1);
  });

  it.each<[MockFault, number, string]>([
    [{ cut: "before" }, 502, "ConnectionError"],
    [{ cut: "body" }, 502, "ConnectionError"],
    [{ delayMs: 60_000 }, 504, "RequestTimeoutError"],
  ])("%j is %i, and its %s is in the log", async (fault, status, name) => {
    const mock = createMockPolar();
    const { send, failures } = setUp({
      allow: [ordersList],
      core: new PolarCore({
        accessToken: MOCK_TOKEN,
        fetch: mock.fetch,
        timeoutMs: 20,
        retryConfig: { strategy: "none" },
      }),
    });
    mock.fault(fault);
    const response = await send(GET_ORDERS);
    expect([response.status, await response.json()]).toEqual([
      status,
      { error: "UpstreamError", detail: "Polar could not be asked." },
    ]);
    expect(failures).toMatchObject([{ status, cause: { name }, endpoint: ordersList }]);
  });

  it("stops when the browser gives up", async () => {
    const mock = createMockPolar();
    let aborted = false;
    const { proxy, failures } = setUp({
      allow: [ordersList],
      core: new PolarCore({
        accessToken: MOCK_TOKEN,
        fetch: (url, init) => {
          init.signal?.addEventListener("abort", () => {
            aborted = true;
          });
          return mock.fetch(url, init);
        },
      }),
    });
    mock.fault({ delayMs: 60_000 });
    const controller = new AbortController();
    const answer = proxy(new Request(`${ORIGIN}/api/polar${GET_ORDERS}`, { signal: controller.signal }));
    await expect.poll(() => mock.requests.length).toBe(1);
    controller.abort();
    expect((await answer).status).toBe(499);
    expect([aborted, failures]).toEqual([true, []]);
  });
});

it("sends nothing of the browser's but what was asked for", async () => {
  const { send, mock } = setUp({ allow: [customersCreate] });
  const init = json("POST", { email: "a@b.co" });
  await send("/v1/customers/", {
    ...init,
    headers: {
      ...init.headers,
      authorization: "Bearer polar_oat_forged",
      cookie: "session=1",
      forwarded: "for=1.2.3.4",
      "x-forwarded-for": "1.2.3.4",
      "x-real-ip": "1.2.3.4",
      "x-http-method-override": "DELETE",
      "polar-version": "1999-01",
      "polar-organization": "00000000-0000-4000-8000-000000000000",
      "user-agent": "evil",
      referer: "https://shop.example/account",
      "x-anything": "x",
      te: "trailers",
    },
  });
  expect(mock.requests.map(({ headers }) => Object.fromEntries(headers))).toEqual([
    {
      authorization: `Bearer ${MOCK_TOKEN}`,
      "content-type": "application/json",
      "polar-version": "2026-10",
    },
  ]);
});
