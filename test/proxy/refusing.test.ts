import { customerPortalOrdersList } from "polar-fn/funcs/customerPortalOrdersList";
import { customerSessionsCreate } from "polar-fn/funcs/customerSessionsCreate";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { oauth2Token } from "polar-fn/funcs/oauth2Token";
import { ordersList } from "polar-fn/funcs/ordersList";
import { subscriptionsCreate } from "polar-fn/funcs/subscriptionsCreate";
import { PolarCore } from "polar-fn/lite/core";
import { customersGet as liteGet } from "polar-fn/lite/funcs/customersGet";
import { ordersList as liteOrders } from "polar-fn/lite/funcs/ordersList";
import { MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import * as functions from "../../funcs/index.js";
import { asFetch } from "../core/support.js";
import { json, ORIGIN, setUp } from "./support.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
const STATE = "/v1/customers/external/u/state";

describe("options that cannot be used are a TypeError at once", () => {
  it("a lite function", () => {
    expect(() => setUp({ allow: [liteGet] })).toThrow(
      /^allow: the function of GET \/v1\/customers\/{id} is a lite one/,
    );
    expect(() => setUp({ allow: [ordersList, liteOrders] })).toThrow(TypeError);
  });

  it("a function that takes a form", () => {
    expect(() => setUp({ allow: [oauth2Token] })).toThrow(/^allow: POST \/v1\/oauth2\/token takes a form/);
  });

  it.each(["api", "/api/", "/", "//", "/a/../b", "https://shop.example/api", "/a?b", "/a b", "/%61"])(
    "the base path %j",
    (basePath) => {
      expect(() => setUp({ allow: [ordersList], basePath })).toThrow(/^basePath: /);
    },
  );

  it.each([
    ["core", { core: undefined }, "core: expected a PolarCore, received undefined"],
    ["core", { core: { accessToken: MOCK_TOKEN } }, "core: expected a PolarCore, received object"],
    ["authorize", { authorize: null }, "authorize: expected a function, received object"],
    ["allow", { allow: [undefined] }, "allow: expected functions of endpoints, received undefined"],
    ["bodyLimit", { bodyLimit: Number.NaN }, "bodyLimit: expected a number of bytes, received NaN"],
    ["bodyLimit", { bodyLimit: -1 }, "bodyLimit: expected a number of bytes, received -1"],
    [
      "origin",
      { origin: "shop.example" },
      /^origin: expected an origin such as .*, received "shop.example"$/,
    ],
    ["origin", { origin: "https://shop.example/" }, /^origin: /],
  ])("of programs without types: %s", (_, options, message) => {
    const untyped = { allow: [ordersList], ...options } as unknown as Parameters<typeof setUp>[0];
    expect(() => setUp(untyped)).toThrow(TypeError);
    expect(() => setUp(untyped)).toThrow(message);
  });
});

it("lets every full function through that takes no form", () => {
  const refused = Object.entries(functions).filter(([, endpoint]) => {
    try {
      setUp({ allow: [endpoint] });
      return false;
    } catch {
      return true;
    }
  });
  expect(refused.map(([name]) => name).sort()).toEqual(["oauth2Introspect", "oauth2Revoke", "oauth2Token"]);
});

describe("authorize", () => {
  it("says no, and nothing is sent", async () => {
    const { send, mock, failures } = setUp({ allow: [customersGetStateExternal], authorize: () => false });
    const response = await send(STATE);
    expect([response.status, await response.json()]).toEqual([
      403,
      { error: "Forbidden", detail: "Not allowed." },
    ]);
    expect([mock.requests, failures]).toEqual([[], []]);
  });

  it("is told who asks, for which function, and what for", async () => {
    const calls: unknown[] = [];
    const { send } = setUp({
      allow: [customersGetStateExternal, customersUpdateExternal, ordersList],
      authorize: ({ request, endpoint, params }) => {
        calls.push([request.headers.get("cookie"), endpoint, params]);
        return false;
      },
    });
    await send("/v1/customers/external/%C3%A4%2Fb/state", { headers: { cookie: "session=1" } });
    await send("/v1/orders/?limit=5&external_customer_id=u");
    await send("/v1/customers/external/u", json("PATCH", { billing_name: "B", metadata: { a_b: 1 } }));
    expect(calls).toEqual([
      ["session=1", customersGetStateExternal, { externalId: "ä/b" }],
      [null, ordersList, { limit: 5, externalCustomerId: "u" }],
      [
        null,
        customersUpdateExternal,
        { externalId: "u", customerUpdate: { billingName: "B", metadata: { a_b: 1 } } },
      ],
    ]);
  });

  it("wins in the path, in the query and in the body, whatever the browser sent", async () => {
    const { send, mock } = setUp({
      allow: [customersGetStateExternal, ordersList, customersCreate, customersUpdateExternal],
      authorize: ({ endpoint }) => {
        if (endpoint === ordersList) return { externalCustomerId: "me", status: ["paid"] };
        return endpoint === customersUpdateExternal
          ? { externalId: "me", customerUpdate: { name: "Me" } }
          : { externalId: "me" };
      },
    });
    await send("/v1/customers/external/you/state");
    await send("/v1/orders/?external_customer_id=you&external_customer_id=her&status=draft");
    await send("/v1/customers/", json("POST", { email: "a@b.co", external_id: "you", externalId: "you" }));
    await send("/v1/customers/external/you", json("PATCH", { name: "You", email: "you@b.co" }));
    expect(mock.requests.map(({ path, url, body }) => path + new URL(url).search + body)).toEqual([
      "/v1/customers/external/me/state",
      "/v1/orders/?external_customer_id=me&status=paid",
      '/v1/customers/{"email":"a@b.co","external_id":"me"}',
      '/v1/customers/external/me{"name":"Me","email":"you@b.co"}',
    ]);
  });

  it.each([
    [
      "a parameter of no function",
      ordersList,
      "/v1/orders/",
      { externalID: "u" },
      /has no parameter "externalID"/,
    ],
    [
      "one of another function",
      ordersList,
      "/v1/orders/",
      { externalId: "u" },
      /has no parameter "externalId"/,
    ],
    ["undefined", ordersList, "/v1/orders/", { externalCustomerId: undefined }, /would force nothing/],
    ["null", ordersList, "/v1/orders/", { externalCustomerId: null }, /would force nothing/],
    ["an empty text", ordersList, "/v1/orders/", { externalCustomerId: "" }, /would force nothing/],
    ["an empty list", ordersList, "/v1/orders/", { externalCustomerId: [] }, /would force nothing/],
    ["an empty map", ordersList, "/v1/orders/", { metadata: {} }, /would force nothing/],
    ["no ID", customersGetStateExternal, STATE, { externalId: undefined }, /would force nothing/],
    ["no text for an ID", customersGetStateExternal, STATE, { externalId: 7 }, /would force nothing/],
    ["a dot segment", customersGetStateExternal, STATE, { externalId: ".." }, /would force nothing/],
    ["a wrong type", ordersList, "/v1/orders/", { limit: "many" }, /limit: expected/],
    ["true", ordersList, "/v1/orders/", true, /false or an object/],
    ["undefined itself", ordersList, "/v1/orders/", undefined, /false or an object/],
    ["null itself", ordersList, "/v1/orders/", null, /false or an object/],
    ["a list", ordersList, "/v1/orders/", [], /false or an object/],
  ] as const)("may not force %s", async (_, endpoint, path, forced, message) => {
    const { send, mock, failures } = setUp({ allow: [endpoint], authorize: () => forced });
    const response = await send(path);
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: "ProxyError", detail: "Something went wrong." },
    ]);
    expect(mock.requests).toEqual([]);
    expect(failures).toEqual([
      {
        status: 500,
        endpoint,
        request: expect.any(Request),
        cause: expect.objectContaining({ message: expect.stringMatching(message) }),
      },
    ]);
  });

  it("may force what a union of requests has, whichever member it is in", async () => {
    const { send, mock, failures } = setUp({
      allow: [customerSessionsCreate, subscriptionsCreate],
      authorize: () => ({ externalCustomerId: "u" }),
    });
    await send("/v1/customer-sessions/", json("POST", { return_url: null }));
    await send("/v1/subscriptions/", json("POST", { product_id: ID }));
    expect(mock.requests.map(({ body }) => body)).toEqual([
      '{"return_url":null,"external_customer_id":"u"}',
      `{"product_id":"${ID}","external_customer_id":"u"}`,
    ]);
    expect(failures).toEqual([]);
  });

  it("leaves no way around what is forced: another member of the union beside it is refused", async () => {
    const { send, mock } = setUp({
      allow: [customerSessionsCreate, subscriptionsCreate],
      authorize: () => ({ externalCustomerId: "u" }),
    });
    const sessions = await send("/v1/customer-sessions/", json("POST", { customer_id: ID }));
    const subscriptions = await send("/v1/subscriptions/", json("POST", { product_id: ID, customer_id: ID }));
    expect([sessions.status, subscriptions.status, mock.requests]).toEqual([422, 422, []]);
  });

  it("may not force what no member of a union has", async () => {
    const { send, mock, failures } = setUp({
      allow: [customerSessionsCreate],
      authorize: () => ({ externalId: "u" }),
    });
    expect((await send("/v1/customer-sessions/", json("POST", { customer_id: ID }))).status).toBe(500);
    expect(failures).toHaveLength(1);
    expect(mock.requests).toEqual([]);
  });

  it("that throws or rejects is a 500 without detail, and its cause is logged", async () => {
    for (const authorize of [
      () => {
        throw new Error("database polar_oat_secret");
      },
      () => Promise.reject(new Error("database polar_oat_secret")),
    ]) {
      const { send, mock, failures } = setUp({ allow: [customersGetStateExternal], authorize });
      const response = await send(STATE);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("database");
      expect(failures[0]?.cause).toEqual(new Error("database polar_oat_secret"));
      expect(mock.requests).toEqual([]);
    }
  });

  it("that fails takes nobody along: a log that throws changes nothing", async () => {
    for (const onError of [
      () => {
        throw new Error("log");
      },
      () => Promise.reject(new Error("log")),
      undefined,
    ]) {
      const { send } = setUp({ allow: [customersGetStateExternal], authorize: () => null, onError });
      expect((await send(STATE)).status).toBe(500);
    }
  });
});

describe("another token for a call", () => {
  it("travels instead of the core's, which is used where there is none", async () => {
    const { send, mock } = setUp({
      allow: [customerPortalOrdersList, ordersList],
      accessToken: async ({ endpoint, request }) =>
        endpoint === customerPortalOrdersList ? `polar_cst_${request.headers.get("cookie")}` : undefined,
    });
    await send("/v1/customer-portal/orders/", { headers: { cookie: "u" } });
    await send("/v1/orders/");
    expect(mock.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer polar_cst_u",
      `Bearer ${MOCK_TOKEN}`,
    ]);
  });

  it("that cannot be had is a 500, and nothing is sent", async () => {
    const cause = new Error("no session");
    const { send, mock, failures } = setUp({ allow: [ordersList], accessToken: () => Promise.reject(cause) });
    expect((await send("/v1/orders/")).status).toBe(500);
    expect(failures[0]?.cause).toBe(cause);
    expect(mock.requests).toEqual([]);
  });
});

describe("a request that changes something", () => {
  const { send, mock } = setUp({ allow: [customersCreate, customersDelete, customersUpdateExternal] });

  function create(headers: Record<string, string>, body: BodyInit = '{"email":"a@b.co"}') {
    return send("/v1/customers/", { method: "POST", headers, body });
  }

  const TYPE = { "content-type": "application/json" };

  it.each([
    { "sec-fetch-site": "cross-site", origin: ORIGIN },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "" },
    { "sec-fetch-site": "same-origin, cross-site" },
    { "sec-fetch-site": "SAME-ORIGIN" },
  ])("must come from a page of the same origin: %j", async (headers) => {
    expect((await create({ ...TYPE, ...headers })).status).toBe(403);
  });

  it.each([
    null,
    "null",
    "https://shop.example.evil",
    "http://shop.example",
    "https://shop.example:8443",
    "https://evil.example",
  ])("must have the origin of the page where the browser says no more: %s", async (origin) => {
    const { proxy, mock: untouched } = setUp({ allow: [customersCreate] });
    const headers = new Headers({ ...TYPE, ...(origin && { origin }) });
    const request = new Request(`${ORIGIN}/api/polar/v1/customers/`, { method: "POST", headers, body: "{}" });
    expect((await proxy(request)).status).toBe(403);
    expect(untouched.requests).toEqual([]);
  });

  it("may come from an old browser with the origin, or the one that is set", async () => {
    function post(url: string, origin: string) {
      return new Request(url, { method: "POST", headers: { ...TYPE, origin }, body: '{"email":"a@b.co"}' });
    }

    const own = setUp({ allow: [customersCreate] });
    expect((await own.proxy(post(`${ORIGIN}/api/polar/v1/customers/`, ORIGIN))).status).toBe(201);
    const behind = setUp({ allow: [customersCreate], origin: ORIGIN });
    const inner = "http://10.0.0.7:3000/api/polar/v1/customers/";
    expect((await behind.proxy(post(inner, ORIGIN))).status).toBe(201);
    expect((await behind.proxy(post(inner, "http://10.0.0.7:3000"))).status).toBe(403);
  });

  it.each([
    "text/plain",
    "text/plain;charset=UTF-8",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json, text/plain",
    "application/jsonp",
    "application/json; charset=utf-7",
    "application/json;x=application/json",
    "",
  ])("must have a body of JSON: %j", async (type) => {
    expect((await create({ "content-type": type })).status).toBe(415);
  });

  it("must have a type for its body", async () => {
    expect((await create({}, new Uint8Array([123, 125]))).status).toBe(415);
  });

  it.each(["{", "nothing", '{"a":1}}', "[".repeat(60_000), '{"a":'.repeat(12_000)])(
    "must be JSON: %.9s",
    async (body) => {
      const response = await create(TYPE, body);
      expect([response.status, await response.json()]).toMatchObject([
        422,
        { error: "RequestValidationError", detail: [{ type: "json_invalid", loc: ["body"] }] },
      ]);
    },
  );

  it("must not have been read before: what is left would pass for one without fields", async () => {
    const { proxy, mock, failures } = setUp({ allow: [customersUpdateExternal] });
    const url = `${ORIGIN}/api/polar/v1/customers/external/u`;
    const request = new Request(url, json("PATCH", { name: "U" }));
    request.headers.set("sec-fetch-site", "same-origin");
    await request.text();
    const response = await proxy(request);
    expect([response.status, await response.json()]).toMatchObject([500, { error: "ProxyError" }]);
    expect(failures.map(({ cause }) => `${cause}`)).toEqual([
      "TypeError: The request's body was read before.",
    ]);
    expect(mock.requests).toEqual([]);
  });

  it("must be UTF-8", async () => {
    expect((await create(TYPE, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).status).toBe(422);
  });

  it.each(["[]", "[{}]", "1", '"a"', "null", "true"])("must be an object: %s", async (body) => {
    const response = await create(TYPE, body);
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { detail: [{ type: "model_attributes_type", loc: ["body"] }] },
    ]);
  });

  it("must fit the schema, and is told in the wire's words where it does not", async () => {
    const response = await send(
      "/v1/customers/external/u",
      json("PATCH", { name: 7, billing_address: { country: 1 } }),
    );
    expect([response.status, await response.json()]).toMatchObject([
      422,
      {
        error: "RequestValidationError",
        detail: [
          { type: "value_error", loc: ["body", "name"] },
          { loc: ["body", "billing_address", "country"] },
        ],
      },
    ]);
  });

  it.each([
    ["PATCH", "/v1/customers/external/u", { name: "U", external_id: "you" }, ["external_id"]],
    ["PATCH", "/v1/customers/external/u", { organizationId: ID, "": 1 }, ["organization_id", ""]],
    ["POST", "/v1/customers/", { email: "a@b.co", type: "individual", is_admin: true }, ["is_admin"]],
    ["POST", "/v1/customers/", JSON.parse('{"email":"a@b.co","__proto__":{"name":"x"}}'), ["__proto__"]],
  ])("has no field that the endpoint does not document: %s %s %j", async (method, path, body, names) => {
    const response = await send(path, json(method, body));
    expect([response.status, await response.json()]).toEqual([
      422,
      {
        error: "RequestValidationError",
        detail: names.map((name) => ({
          type: "extra_forbidden",
          loc: ["body", name],
          msg: "The endpoint has no such field.",
        })),
      },
    ]);
  });

  it("has no body where the endpoint takes none", async () => {
    expect((await send(`/v1/customers/${ID}`, json("DELETE", { anonymize: true }))).status).toBe(422);
  });

  it("has at most as many bytes as are allowed, however they come", async () => {
    const small = setUp({ allow: [customersCreate], bodyLimit: 20 });

    function chunked(...texts: string[]) {
      return new ReadableStream<Uint8Array>({
        start(controller) {
          for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      });
    }

    function post(body: BodyInit) {
      return small.send("/v1/customers/", {
        method: "POST",
        headers: TYPE,
        body,
        duplex: "half",
      } as RequestInit);
    }

    expect((await post('{"email":"a@b.com"}')).status).toBe(201);
    expect((await post('{"email":"aa@b.co"} ')).status).toBe(201);
    expect((await post('{"email":"aaa@b.co"} ')).status).toBe(413);
    expect((await post(chunked('{"email":', '"aaa@b.co"', "} "))).status).toBe(413);
    expect((await create(TYPE, `{"email":"${"a".repeat(65_536)}@b.co"}`)).status).toBe(413);
    expect(small.mock.requests).toHaveLength(2);
  });

  it("never reached Polar in any of these", () => {
    expect(mock.requests).toEqual([]);
  });
});

describe("what the browser did not mean to call", () => {
  it.each([
    "export",
    "external",
    "..%2fexport",
    "%65xport",
    "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae4",
    `${ID}%20`,
  ])("is not reached by an ID that is a word of another path: %s", async (id) => {
    const { send, mock } = setUp({ allow: [customersGet] });
    expect((await send(`/v1/customers/${id}`)).status).toBe(404);
    expect(mock.requests).toEqual([]);
  });

  it("is not reached by any function with any word of any path for an ID", async () => {
    const endpoints = Object.values(functions).filter(({ path }) => !path.startsWith("/v1/oauth2/"));
    const words = new Set(
      endpoints.flatMap(({ path }) => path.split("/")).filter((word) => /^[\w-]+$/.test(word)),
    );

    function templateOf(method: string, path: string) {
      return endpoints
        .filter((endpoint) => endpoint.method === method)
        .filter((endpoint) =>
          new RegExp(
            `^${endpoint.path
              // Polar takes a UUID for its own IDs, and any text for the others.
              .replace(/{(id|memberId|seatId|activationId)}/g, "[\\da-f]+(-[\\da-f]+)+")
              .replace(/{\w+}/g, "[^/]+")}$`,
          ).test(path),
        )
        .map((endpoint) => endpoint.path);
    }

    let tried = 0;
    for (const endpoint of endpoints) {
      const names = [...endpoint.path.matchAll(/{(\w+)}/g)].map(([name]) => name);
      if (!names.length) continue;
      const { send, mock } = setUp({ allow: [endpoint], authorize: () => ({}) });
      for (const word of words)
        for (const name of names) {
          tried += 1;
          const path = endpoint.path.replace(name, word).replace(/{\w+}/g, ID);
          await send(path, { method: endpoint.method });
          for (const { method, path: reached } of mock.requests)
            expect(templateOf(method, reached), `${endpoint.method} ${path}`).toEqual([endpoint.path]);
          mock.clear();
        }
    }
    expect(tried).toBeGreaterThan(5000);
  }, 60_000);

  it.each([
    ["page=1&page=2", ["query", "page"]],
    ["limit=ten", ["query", "limit"]],
    ["limit=0", ["query", "limit"]],
    ["limit=0x10", ["query", "limit"]],
    ["created_after=yesterday", ["query", "created_after"]],
    ["created_after=2025-01-01T00:00:00", ["query", "created_after"]],
    ["customer_id=a&customer_id[]=b", ["query", "customer_id[]"]],
    ["metadata=a&metadata[b]=c", ["query", "metadata[b]"]],
    ["metadata[b]=c&metadata=a", ["query", "metadata"]],
    ["externalCustomerId=u", ["query", "externalCustomerId"]],
    ["EXTERNAL_CUSTOMER_ID=u", ["query", "EXTERNAL_CUSTOMER_ID"]],
    ["_method=DELETE", ["query", "_method"]],
    ["__proto__=1", ["query", "__proto__"]],
    ["__proto__[limit]=1", ["query", "__proto__[limit]"]],
    ["toString=1", ["query", "toString"]],
    ["access_token=polar_oat_x", ["query", "access_token"]],
    ["path=/v1/customers/", ["query", "path"]],
  ])("is not asked for by a query parameter: %s", async (query, loc) => {
    const { send, mock } = setUp({ allow: [ordersList] });
    const response = await send(`/v1/orders/?${query}`);
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { error: "RequestValidationError", detail: [{ loc }] },
    ]);
    expect(mock.requests).toEqual([]);
  });
});

it.each([
  ["limit=0", "expected >0, received 0"],
  ["limit=ten", 'expected integer, received "ten"'],
  ["limit=1.5", 'expected integer, received "1.5"'],
])("says of a query parameter what is wrong with what it stands for: %s", async (query, msg) => {
  const { send } = setUp({ allow: [ordersList] });
  const response = await send(`/v1/orders/?${query}`);
  expect(await response.json()).toMatchObject({ detail: [{ msg }] });
});

it("tells the browser's function what it knows: HTTPValidationError", async () => {
  const { proxy } = setUp({ allow: [ordersList] });
  const core = new PolarCore({ serverURL: `${ORIGIN}/api/polar`, fetch: asFetch(proxy) });
  const res = await liteOrders(core, { limit: 0 });
  expect(res).toMatchObject({ ok: false, error: { name: "HTTPValidationError" } });
});
