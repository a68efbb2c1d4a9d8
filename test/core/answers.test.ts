import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeCombinations } from "./combinations.js";
import { CUSTOMER, errorOf, fakeFetch, ID, jsonAnswer, unwrap, watchRejections } from "./support.js";

watchRejections();

// Without randomness a retry that has no Retry-After comes at once.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describeCombinations("What the server answers", ({ core: make, functions: funcs }) => {
  function get(answer: Response) {
    const { fetch, requests } = fakeFetch(answer);
    return { result: funcs.customersGet(make({ fetch }), { id: ID }), requests };
  }

  it("gives camelCase keys, Dates, free-form maps as they are, and no drift", async () => {
    const result = await get(
      jsonAnswer({ ...CUSTOMER, unheard_of: { some_key: [{ created_at: "2025-06-15T17:14:28Z" }] } }),
    ).result;
    expect(result.ok && result.drift).toEqual([]);
    expect(unwrap(result)).toMatchObject({
      id: ID,
      createdAt: new Date("2025-06-15T17:14:28.552Z"),
      modifiedAt: null,
      metadata: { foo_bar: 1 },
      billingAddress: { country: "US" },
      unheardOf: { someKey: [{ createdAt: new Date("2025-06-15T17:14:28Z") }] },
    });
  });

  it("gives the status and the headers of a success, as plain data", async () => {
    const headers = { "X-Request-Id": "req_1", "x-ratelimit-remaining": "7" };
    const result = await get(jsonAnswer(CUSTOMER, { headers })).result;
    expect(result.ok && [result.status, result.headers]).toEqual([
      200,
      { "content-type": "application/json", "x-request-id": "req_1", "x-ratelimit-remaining": "7" },
    ]);
    expect(structuredClone(result)).toMatchObject({ ok: true, status: 200, value: { id: ID } });
    const core = make({ fetch: fakeFetch(new Response(null, { status: 204 })).fetch });
    const deleted = await funcs.customersDelete(core, { id: ID });
    expect(deleted.ok && [deleted.status, deleted.headers]).toEqual([204, {}]);
  });

  it("reads a date-time of 1970-01-01T00:00:00Z as a Date", async () => {
    const value = unwrap(await get(jsonAnswer({ ...CUSTOMER, created_at: "1970-01-01T00:00:00Z" })).result);
    expect(value.createdAt).toEqual(new Date(0));
  });

  it("reads the offset of a date-time", async () => {
    const value = unwrap(
      await get(jsonAnswer({ ...CUSTOMER, modified_at: "2026-06-16T08:00:00+02:00" })).result,
    );
    expect(value.modifiedAt).toEqual(new Date("2026-06-16T06:00:00Z"));
  });

  it.each(["This Tuesday", "Team 1", "T 2001", "2026-13-01T00:00:00Z", "1 Oct 2026T"])(
    "keeps the text %j, which is not a date-time",
    async (text) => {
      const value = unwrap(await get(jsonAnswer({ ...CUSTOMER, created_at: text })).result);
      expect(value.createdAt).toBe(text);
    },
  );

  it("calls a 401 without a token SDKError, with its status, headers, body and data", async () => {
    const body = { error: "Unauthorized", detail: "Unauthorized" };
    const error = errorOf(
      await get(jsonAnswer(body, { status: 401, headers: { "www-authenticate": "Bearer" } })).result,
    );
    expect(error).toMatchObject({
      name: "SDKError",
      statusCode: 401,
      data: body,
      body: JSON.stringify(body),
      retryAfterMs: 0,
    });
    expect(error["headers"].get("www-authenticate")).toBe("Bearer");
    expect(error["response"]).toBeInstanceOf(Response);
    expect(error.message).toBe(
      "GET /v1/customers/{id}: 401 Unauthorized, Unauthorized (no accessToken was given)",
    );
  });

  it("gives errors that JSON.stringify writes with their name, message, status and data", async () => {
    const body = { error: "ResourceNotFound", detail: "Not found" };
    const error = errorOf(await get(jsonAnswer(body, { status: 404 })).result);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ResourceNotFound",
      message: "GET /v1/customers/{id}: 404 ResourceNotFound, Not found",
      status: 404,
      data: body,
    });
  });

  it("calls a 401 for a bad token SDKError, with RFC 6750's names in camelCase", async () => {
    const error = errorOf(
      await get(jsonAnswer({ error: "invalid_token", error_description: "expired" }, { status: 401 })).result,
    );
    expect(error).toMatchObject({
      name: "SDKError",
      statusCode: 401,
      data: { error: "invalid_token", errorDescription: "expired" },
    });
  });

  it("calls a 403 by its documented name, and SDKError where the endpoint documents none", async () => {
    const answer = jsonAnswer({ error: "NotPermitted", detail: "no" }, { status: 403 });
    expect(errorOf(await get(answer.clone()).result)).toMatchObject({ name: "SDKError", statusCode: 403 });
    const core = make({ fetch: fakeFetch(answer).fetch });
    const result = await funcs.customersMembersCreate(core, {
      id: ID,
      memberCreateFromCustomer: { email: "a@example.com" },
    });
    expect(errorOf(result)).toMatchObject({ name: "NotPermitted", statusCode: 403, data: { detail: "no" } });
  });

  it("calls a 404 ResourceNotFound", async () => {
    const { result, requests } = get(
      jsonAnswer({ error: "ResourceNotFound", detail: "Not found" }, { status: 404 }),
    );
    expect(errorOf(await result)).toMatchObject({
      name: "ResourceNotFound",
      message: "GET /v1/customers/{id}: 404 ResourceNotFound, Not found",
      statusCode: 404,
      data: { detail: "Not found" },
    });
    expect(requests).toHaveLength(1);
  });

  it("calls a 409 that the endpoint does not document SDKError", async () => {
    const { result } = get(jsonAnswer({ error: "ResourceAlreadyExists", detail: "exists" }, { status: 409 }));
    expect(errorOf(await result)).toMatchObject({
      name: "SDKError",
      statusCode: 409,
      data: { error: "ResourceAlreadyExists" },
    });
  });

  it.each(["RequestValidationError", "PolarRequestValidationError"])(
    "calls a 422 that says %s HTTPValidationError",
    async (error) => {
      const detail = [
        {
          type: "value_error",
          loc: ["body", "external_id"],
          msg: "taken",
          input: { foo_bar: 1 },
          ctx: { min_length: 2 },
        },
      ];
      const core = make({ fetch: fakeFetch(jsonAnswer({ error, detail }, { status: 422 })).fetch });
      const result = await funcs.customersCreate(core, { email: "a@example.com" });
      expect(errorOf(result)).toMatchObject({
        name: "HTTPValidationError",
        message: `POST /v1/customers/: 422 ${error}, body.external_id: taken`,
        statusCode: 422,
        data: { error, detail },
      });
    },
  );

  it("calls any error with no JSON, or with other JSON, SDKError", async () => {
    for (const body of [
      "",
      "null",
      "[]",
      "3",
      '"text"',
      '{"error":{"a":1}}',
      '{"error":"toString"}',
      '{"detail":null}',
      "{",
    ]) {
      const { result } = get(
        new Response(body, { status: 400, headers: { "content-type": "application/json" } }),
      );
      expect(errorOf(await result)).toMatchObject({ name: "SDKError", statusCode: 400, body });
    }
  });

  it("gives the wait that a 429 asks for in seconds, as a date, in the past, absurdly, or not at all", async () => {
    async function waitOf(after: string | undefined) {
      const headers: Record<string, string> = after === undefined ? {} : { "retry-after": after };
      const core = make({ fetch: fakeFetch(new Response("slow down", { status: 429, headers })).fetch });
      const error = errorOf(await funcs.customersGet(core, { id: ID }, { retries: { strategy: "none" } }));
      expect(error).toMatchObject({ name: "SDKError", statusCode: 429, body: "slow down" });
      return error["retryAfterMs"] as number;
    }

    expect(await waitOf("7")).toBe(7000);
    expect(await waitOf("1.5")).toBe(1500);
    const date = await waitOf(new Date(Date.now() + 30_000).toUTCString());
    expect(date).toBeGreaterThan(28_000);
    expect(date).toBeLessThanOrEqual(30_000);
    expect(await waitOf(new Date(Date.now() - 30_000).toUTCString())).toBe(0);
    expect(await waitOf("-3")).toBe(0);
    expect(await waitOf("0")).toBe(0);
    expect(await waitOf("31536000")).toBe(31_536_000_000);
    expect(await waitOf("soon")).toBe(0);
    expect(await waitOf(undefined)).toBe(0);
  });

  it("gives an absurdly long Retry-After back at once, with the wait on the error", async () => {
    const { result, requests } = get(
      new Response("", { status: 429, headers: { "retry-after": "31536000" } }),
    );
    expect(errorOf(await result)).toMatchObject({
      name: "SDKError",
      statusCode: 429,
      retryAfterMs: 31_536_000_000,
    });
    expect(requests).toHaveLength(1);
  });

  it("keeps the HTML of a 500 and the nothing of a 502", async () => {
    const html = get(
      new Response("<h1>Oops</h1>", { status: 500, headers: { "content-type": "text/html" } }),
    );
    expect(errorOf(await html.result)).toMatchObject({
      name: "SDKError",
      statusCode: 500,
      body: "<h1>Oops</h1>",
      data: undefined,
    });
    const empty = get(new Response(null, { status: 502 }));
    expect(errorOf(await empty.result)).toMatchObject({
      name: "SDKError",
      statusCode: 502,
      body: "",
      data: undefined,
    });
  });

  it("calls a 200 with broken JSON ResponseValidationError and does not repeat it", async () => {
    const { result, requests } = get(
      new Response('{"id": "99', { headers: { "content-type": "application/json" } }),
    );
    const error = errorOf(await result);
    expect(error).toMatchObject({ name: "ResponseValidationError", rawValue: '{"id": "99' });
    expect(error.message).toBe(
      "GET /v1/customers/{id}: body: expected JSON, received JSON that ends early at 10 characters",
    );
    expect(error["issues"]).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it("tells an empty body, and one that ends early or is broken, for what it is", async () => {
    for (const [body, received] of [
      ["", "an empty body"],
      ['{"id":"99","metadata":{', "JSON that ends early at 23 characters"],
      ['{"id":99,}', "broken JSON of 10 characters"],
      ["null", "no object or list, but 4 characters"],
    ] as const) {
      const headers = { "content-type": "application/json" };
      const error = errorOf(await get(new Response(body, { headers })).result);
      expect(error).toMatchObject({ name: "ResponseValidationError", rawValue: body });
      expect(error.message).toBe(`GET /v1/customers/{id}: body: expected JSON, received ${received}`);
      expect(error["issues"]).toEqual([{ path: ["body"], expected: "JSON", received }]);
    }
  });

  it("calls a 200 with HTML ResponseValidationError", async () => {
    const { result } = get(new Response("<p>Log in</p>", { headers: { "content-type": "text/html" } }));
    const error = errorOf(await result);
    expect(error).toMatchObject({ name: "ResponseValidationError", rawValue: "<p>Log in</p>" });
    expect(error.message).toBe(
      "GET /v1/customers/{id}: body: expected JSON, received text/html of 13 characters",
    );
  });

  it("calls a 200 whose JSON is labelled text/csv ResponseValidationError", async () => {
    const { result } = get(
      new Response(JSON.stringify(CUSTOMER), { headers: { "content-type": "text/csv" } }),
    );
    expect(errorOf(await result)).toMatchObject({
      name: "ResponseValidationError",
      rawValue: JSON.stringify(CUSTOMER),
    });
  });

  it("accepts JSON under any JSON media type, and without one", async () => {
    for (const type of [
      "application/json; charset=utf-8",
      "application/vnd.polar+json",
      "Application/JSON",
    ]) {
      const { result } = get(new Response(JSON.stringify(CUSTOMER), { headers: { "content-type": type } }));
      expect(unwrap(await result).id).toBe(ID);
    }
    const { result } = get(new Response(new TextEncoder().encode(JSON.stringify(CUSTOMER))));
    expect(unwrap(await result).id).toBe(ID);
  });

  it("calls a 204 where JSON is due ResponseValidationError", async () => {
    const { result } = get(new Response(null, { status: 204 }));
    expect(errorOf(await result)).toMatchObject({
      name: "ResponseValidationError",
      message: "GET /v1/customers/{id}: body: expected JSON, received an empty body",
      rawValue: "",
    });
  });

  it("gives undefined for a 204 where nothing is due", async () => {
    const core = make({ fetch: fakeFetch(new Response(null, { status: 204 })).fetch });
    const result = await funcs.customersDelete(core, { id: ID });
    expect(result.ok && "value" in result && result.value).toBe(undefined);
    expect(result.ok && result.drift).toEqual([]);
  });

  it("gives CSV as text, and anything else as ResponseValidationError", async () => {
    // Even if it looks like JSON.
    for (const text of ["id,email\n1,a@example.com\n", '{"created_at":"x"}']) {
      const csv = new Response(text, { headers: { "content-type": "text/csv; charset=utf-8" } });
      expect(unwrap(await funcs.customersExport(make({ fetch: fakeFetch(csv).fetch })))).toBe(text);
    }
    const html = new Response("<p>", { headers: { "content-type": "text/html" } });
    const error = errorOf(await funcs.customersExport(make({ fetch: fakeFetch(html).fetch })));
    expect(error).toMatchObject({ name: "ResponseValidationError", rawValue: "<p>" });
  });

  it("calls a list without items ResponseValidationError", async () => {
    for (const body of [{}, { items: null }, { items: {} }, null, []]) {
      const { fetch } = fakeFetch(jsonAnswer(body));
      const error = errorOf(await funcs.customersList(make({ fetch })));
      expect(error.name).toBe("ResponseValidationError");
      expect(error.message).toMatch(
        body === null
          ? /^GET \/v1\/customers\/: body: expected JSON, received /
          : /^GET \/v1\/customers\/: items: expected a list, received /,
      );
    }
  });
});
