import { expect, it } from "vitest";
import type { Fetch, RequestOptions } from "../../core/options.js";
import { describeCombinations } from "./combinations.js";
import {
  asFetch,
  CUSTOMER,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  serve,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();

describeCombinations("A request", ({ core: make, functions: funcs }) => {
  /** The request that a call with these options makes. */
  async function sent(options: Parameters<typeof make>[0], callOptions?: RequestOptions): Promise<Request> {
    const { fetch, requests } = fakeFetch();
    const result = await funcs.customersGet(make({ fetch, ...options }), { id: ID }, callOptions);
    expect(result.ok).toBe(true);
    expect(requests).toHaveLength(1);
    return requests[0] as Request;
  }

  async function headersOf(...args: Parameters<typeof sent>) {
    return Object.fromEntries((await sent(...args)).headers);
  }

  it("goes to production with the version, and without a token when there is none", async () => {
    const request = await sent({});
    expect(request.method).toBe("GET");
    expect(request.url).toBe(`https://api.polar.sh/v1/customers/${ID}`);
    expect(Object.fromEntries(request.headers)).toEqual({ "polar-version": "2026-10" });
  });

  it("goes to the sandbox, or to any serverURL with its path prefix, a slash at the end or not, as a text or a URL", async () => {
    expect((await sent({ server: "sandbox" })).url).toBe(`https://sandbox-api.polar.sh/v1/customers/${ID}`);
    for (const serverURL of [
      "https://proxy.example/api/polar",
      "https://proxy.example/api/polar/",
      new URL("https://proxy.example/api/polar/"),
    ])
      expect((await sent({ serverURL, server: "sandbox" })).url).toBe(
        `https://proxy.example/api/polar/v1/customers/${ID}`,
      );
    expect((await sent({ serverURL: new URL("https://proxy.example") })).url).toBe(
      `https://proxy.example/v1/customers/${ID}`,
    );
    expect((await sent({ serverURL: "https://a.example" }, { serverURL: "https://b.example/" })).url).toBe(
      `https://b.example/v1/customers/${ID}`,
    );
  });

  it("leaves out a query or a fragment of serverURL", async () => {
    for (const serverURL of [
      "https://proxy.example/api?a=b",
      "https://proxy.example/api/#top",
      "https://proxy.example/api/?a=b#c",
    ])
      expect((await sent({ serverURL })).url).toBe(`https://proxy.example/api/v1/customers/${ID}`);
  });

  it("carries the token, organization, version and user agent of the core", async () => {
    const headers = await headersOf({
      accessToken: "tok",
      organizationId: "org",
      apiVersion: "2026-04",
      userAgent: "shop/1.0",
    });
    expect(headers).toEqual({
      authorization: "Bearer tok",
      "polar-organization": "org",
      "polar-version": "2026-04",
      "user-agent": "shop/1.0",
    });
  });

  it("leaves out the headers of options that are empty", async () => {
    expect(await headersOf({ apiVersion: "", organizationId: "", userAgent: "" })).toEqual({});
  });

  it("carries no Authorization for an empty token, nor for a function that gives none", async () => {
    for (const accessToken of [
      "",
      undefined,
      () => "",
      () => undefined,
      async () => undefined,
      () => null as unknown as undefined,
    ])
      expect(await headersOf({ accessToken })).not.toHaveProperty("authorization");
  });

  it("carries the call's token before the core's, also an empty one", async () => {
    expect(await headersOf({ accessToken: "core" }, { accessToken: async () => "call" })).toHaveProperty(
      "authorization",
      "Bearer call",
    );
    expect(await headersOf({ accessToken: "core" }, { accessToken: "" })).not.toHaveProperty("authorization");
  });

  it("does without the line break that an environment variable may end in", async () => {
    expect(await headersOf({ accessToken: "tok\n" })).toHaveProperty("authorization", "Bearer tok");
  });

  it("takes headers of every kind", async () => {
    for (const headers of [
      { "X-One": "1" },
      [["X-One", "1"]] as [string, string][],
      new Headers({ "X-One": "1" }),
    ]) {
      expect(await headersOf({ headers })).toHaveProperty("x-one", "1");
      expect(await headersOf({}, { headers })).toHaveProperty("x-one", "1");
      expect(await headersOf({}, { fetchOptions: { headers } })).toHaveProperty("x-one", "1");
    }
  });

  it("merges the core's headers with the call's, and the call's win", async () => {
    const headers = await headersOf(
      { headers: { a: "core", b: "core" } },
      { headers: { B: "call", c: "call" }, fetchOptions: { headers: { d: "fetch" } } },
    );
    expect(headers).toMatchObject({ a: "core", b: "call", c: "call", d: "fetch" });
  });

  it("carries a header that the caller gives instead of its own", async () => {
    const headers = await headersOf(
      { accessToken: "tok", headers: { authorization: "Basic abc" } },
      { headers: { "Polar-Version": "2026-04" } },
    );
    expect(headers).toMatchObject({ authorization: "Basic abc", "polar-version": "2026-04" });
  });

  it("carries the call's token, whatever the core's headers say", async () => {
    const core = { accessToken: "core", headers: { authorization: "Basic abc" } };
    expect(await headersOf(core, { accessToken: "call" })).toHaveProperty("authorization", "Bearer call");
  });

  it("passes other fetch options on, given directly or under fetchOptions", async () => {
    expect((await sent({}, { redirect: "manual", credentials: "omit" })).redirect).toBe("manual");
    const request = await sent({}, { fetchOptions: { cache: "no-store", redirect: "error" } });
    expect([request.cache, request.redirect]).toEqual(["no-store", "error"]);
  });

  it("passes what only some platforms know on into the init of fetch, as it is", async () => {
    const theirs = {
      next: { revalidate: 60, tags: ["customers"] },
      cf: { cacheTtl: 5 },
      dispatcher: { dispatch: () => true },
      proxy: "http://proxy.example",
      client: new Map(),
      keepalive: true,
    };
    const inits: RequestInit[] = [];
    const fetch: Fetch = async (_, init) => {
      inits.push(init);
      return jsonAnswer(CUSTOMER);
    };
    const core = make({ fetch });
    const ours = {
      timeoutMs: 5_000,
      retries: { strategy: "none" },
      retryCodes: ["5XX"],
      accessToken: "tok",
    } as const;
    for (const options of [
      { ...theirs, ...ours },
      { ...ours, fetchOptions: theirs },
    ]) {
      unwrap(await funcs.customersGet(core, { id: ID }, options as RequestOptions));
      const init = inits.at(-1) as Record<string, unknown>;
      for (const [name, value] of Object.entries(theirs)) expect(init[name]).toBe(value);
      for (const name of [...Object.keys(ours), "fetchOptions"]) expect(init).not.toHaveProperty(name);
    }
  });

  it("keeps its method, path and body whatever the options say", async () => {
    const { fetch, requests, bodies } = fakeFetch();
    const odd = {
      method: "DELETE",
      body: "{}",
      path: "/v1/other",
      errors: [],
      read: 1,
      encode: 1,
    };
    const result = await funcs.customersUpdate(
      make({ fetch }),
      { id: ID, customerUpdate: { name: "Al" } },
      odd as unknown as RequestOptions,
    );
    expect(result.ok).toBe(true);
    expect(requests[0]?.method).toBe("PATCH");
    expect(requests[0]?.url).toBe(`https://api.polar.sh/v1/customers/${ID}`);
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(bodies).toEqual(['{"name":"Al"}']);
  });

  it("takes nothing from options that are undefined or null", async () => {
    const nothing = Object.fromEntries(
      [
        "serverURL",
        "accessToken",
        "timeoutMs",
        "retries",
        "retryCodes",
        "headers",
        "signal",
        "fetchOptions",
        "redirect",
      ].flatMap((name) => [[name, undefined]]),
    );
    const core = { accessToken: "tok", serverURL: "https://a.example", headers: { a: "1" } };
    for (const options of [
      nothing,
      { fetchOptions: nothing },
      Object.fromEntries(Object.keys(nothing).map((name) => [name, null])),
    ]) {
      const request = await sent(core, options as RequestOptions);
      expect(request.url).toBe(`https://a.example/v1/customers/${ID}`);
      expect(request.headers.get("authorization")).toBe("Bearer tok");
      expect(request.headers.get("a")).toBe("1");
    }
  });

  it("encodes any ID as one path segment", async () => {
    const { fetch, requests } = fakeFetch(jsonAnswer({}));
    const core = make({ fetch });
    for (const externalId of ["a\\b", "a?b#c", "100%", "ünï çødé 🎈", "...", " ", "%2F", "..%2f"]) {
      await funcs.customersGetStateExternal(core, { externalId });
      const { pathname, search, hash } = new URL((requests.at(-1) as Request).url);
      const segments = pathname.split("/");
      expect(segments).toHaveLength(6);
      expect(decodeURIComponent(segments[4] as string)).toBe(externalId);
      expect(search + hash).toBe("");
    }
  });

  it("sends a query with repeated names, maps, dates and no blanks", async () => {
    const { fetch, requests } = fakeFetch(
      jsonAnswer({ items: [], pagination: { total_count: 0, max_page: 0 } }),
    );
    const result = await funcs.customersList(make({ fetch }), {
      organizationId: ["a", "b"],
      metadata: { fooBar: ["x", "y"], foo_bar: 1, "a b": "=&" },
      sorting: ["-created_at"],
      query: undefined,
      email: null,
      active: false,
      page: 2,
    });
    unwrap(result);
    await funcs.customersList(make({ fetch }), { organizationId: "a", active: null, metadata: null });
    await funcs.customersDelete(make({ fetch }), { id: ID, anonymize: true });
    const [params, ...others] = requests.map(({ url }) => [...new URL(url).searchParams]);
    expect(others).toEqual([[["organization_id", "a"]], [["anonymize", "true"]]]);
    expect(params).toEqual([
      ["organization_id", "a"],
      ["organization_id", "b"],
      ["metadata[fooBar]", "x"],
      ["metadata[fooBar]", "y"],
      ["metadata[foo_bar]", "1"],
      ["metadata[a b]", "=&"],
      ["sorting", "-created_at"],
      ["active", "false"],
      ["page", "2"],
    ]);
  });

  it("sends a body in snake_case, free-form maps as they are", async () => {
    const { fetch, bodies } = fakeFetch();
    const metadata = JSON.parse('{"fooBar":"a","foo_bar":"b","constructor":"c"}');
    await funcs.customersCreate(make({ fetch }), {
      externalId: "x",
      email: "a@example.com",
      name: undefined,
      taxId: null,
      metadata,
      billingAddress: { country: "US", postalCode: "1" },
    });
    expect(JSON.parse(bodies[0] ?? "")).toEqual({
      external_id: "x",
      email: "a@example.com",
      tax_id: null,
      metadata,
      billing_address: { country: "US", postal_code: "1" },
    });
  });

  it("sends what toJSON gives in place of an object that has it, and a key of that name like any other", async () => {
    const { fetch, bodies } = fakeFetch();
    class Day {
      toJSON() {
        return "2026-10-01";
      }
    }
    const request = {
      email: "a@example.com",
      unknownField: { toJSON: () => "2026-10-01", aB: 1 },
      dayOfWeek: new Day(),
      otherField: { toJSON: 1, cD: 2 },
      metadata: { toJSON: "x" },
    };
    unwrap(await funcs.customersCreate(make({ fetch }), request));
    expect(JSON.parse(bodies[0] ?? "")).toEqual({
      email: "a@example.com",
      unknown_field: "2026-10-01",
      day_of_week: "2026-10-01",
      other_field: { to_j_s_o_n: 1, c_d: 2 },
      metadata: { toJSON: "x" },
    });
  });

  it("reaches a real server as it was meant", async () => {
    const { url, seen } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    );
    await funcs.customersGetStateExternal(
      make({ serverURL: `${url}/prefix/`, accessToken: "tok", userAgent: "shop/1.0" }),
      { externalId: "a\\b ü" },
    );
    expect(seen[0]).toMatchObject({
      method: "GET",
      url: "/prefix/v1/customers/external/a%5Cb%20%C3%BC/state",
      headers: { authorization: "Bearer tok", "polar-version": "2026-10", "user-agent": "shop/1.0" },
      body: "",
    });
  });

  it("made with the same core twice at once stays apart", async () => {
    const core = make({
      fetch: asFetch((request) =>
        jsonAnswer({ id: new URL(request.url).pathname, who: request.headers.get("authorization") }),
      ),
    });
    const ids = ["a", "b", "c"].map((letter) => ID.slice(0, -1) + letter);
    const results = await Promise.all(ids.map((id) => funcs.customersGet(core, { id }, { accessToken: id })));
    expect(results.map((result) => unwrap(result))).toMatchObject(
      ids.map((id) => ({ id: `/v1/customers/${id}`, who: `Bearer ${id}` })),
    );
    const external = await funcs.customersGetStateExternal(core, { externalId: "" });
    expect(errorOf(external).name).toBe("InvalidRequestError");
  });
});
