import { describe, expect, it } from "vitest";
import { checkoutsClientGet } from "../../funcs/lite/checkoutsClientGet.js";
import { CUSTOMER, ID, jsonAnswer, SECRET } from "../hostile/support/answers.js";
import { combinations, type Options } from "../hostile/support/cores.js";
import { errorOf } from "../hostile/support/results.js";
import { recorder } from "../hostile/support/wire.js";

const GET = "GET /v1/customers/{id}: ";
const cut = JSON.stringify(CUSTOMER).slice(0, 55);

describe.each(combinations)("A message ($name)", ({ make, functions: f, checked, hasToken }) => {
  async function errorFor(answer: Response, options: Options = {}) {
    const { fetch } = recorder(answer);
    const once = { retryConfig: { strategy: "none" } } as const;
    return errorOf(await f.customersGet(make({ fetch, ...once, ...options }), { id: ID }));
  }

  it.each([
    [
      404,
      { error: "ResourceNotFound", detail: "Customer not found" },
      "404 ResourceNotFound, Customer not found",
    ],
    [
      401,
      { error: "invalid_token", error_description: "The token is expired" },
      "401 invalid_token, The token is expired",
    ],
    [401, { detail: "Unauthorized" }, "401, Unauthorized"],
    [429, { error: "RateLimited", detail: "Slow down" }, "429 RateLimited, Slow down"],
    [418, {}, "418"],
  ])("says which endpoint, what happened and what the server said: %i %j", async (status, body, words) => {
    const { message } = await errorFor(jsonAnswer(body, status));
    expect(message).toMatch(new RegExp(`^${GET.replace(/[{}/]/g, "\\$&")}${words.split(/,? /)[0]}`));
    for (const word of words.split(", ")) expect(message).toContain(word);
  });

  it("of an answer that says nothing says that, and does not end in a blank", async () => {
    const { message } = await errorFor(new Response("", { status: 503 }));
    expect(message).toBe(`${GET}503 an empty body`);
  });

  it("of a 401 says that no token was given, where the core would have sent one", async () => {
    function answer() {
      return jsonAnswer({ detail: "Unauthorized" }, 401);
    }

    const hint = " (no accessToken was given)";
    expect((await errorFor(answer())).message).toBe(`${GET}401 Unauthorized${hasToken ? hint : ""}`);
    if (!hasToken) return;
    for (const accessToken of [() => undefined, "", '""'])
      expect((await errorFor(answer(), { accessToken })).message).toContain(hint);
    const long = new Response("x".repeat(1000), { status: 401 });
    expect((await errorFor(long)).message).toContain(hint);
    for (const sent of [{ accessToken: "polar_oat_old" }, { headers: { authorization: "Bearer old" } }])
      expect((await errorFor(answer(), sent)).message).toBe(`${GET}401 Unauthorized`);
    const { fetch } = recorder(answer());
    const open = await checkoutsClientGet(make({ fetch }), { clientSecret: "polar_c_1" });
    expect(errorOf(open).message).toBe("GET /v1/checkouts/client/{clientSecret}: 401 Unauthorized");
  });

  it("is the design's own example", async () => {
    const body = { error: "ResourceNotFound", detail: "Customer not found" };
    const { message } = await errorFor(jsonAnswer(body, 404));
    expect(message).toBe(`${GET}404 ResourceNotFound, Customer not found`);
  });

  it("of a request that the server refuses says which fields", async () => {
    const detail = [
      { loc: ["body", "email"], msg: "value is not a valid email address", type: "value_error" },
      { loc: ["body", "name"], msg: "Field required", type: "missing" },
    ];
    const { fetch } = recorder(jsonAnswer({ detail }, 422));
    const error = errorOf(await f.customersCreate(make({ fetch }), { email: "a@example.com" }));
    expect(error.name).toBe("HTTPValidationError");
    expect(error.message).toMatch(/^POST \/v1\/customers\/: 422 /);
    expect(error.message).toContain("email");
    expect(error.message).toContain("value is not a valid email address");
    expect(error.message).toContain("Field required");
  });

  it("is one line of a length that can be read, whatever the server said", async () => {
    const bodies = [
      JSON.stringify({ error: "ResourceNotFound", detail: "one\r\ntwo\n\nthree\u2028four" }),
      "<html>\n<body>\n bad gateway\n</body>\n</html>",
      "x".repeat(100_000),
      JSON.stringify({ detail: "x ".repeat(100_000) }),
      JSON.stringify({
        detail: Array.from({ length: 1_000 }, () => ({ loc: ["body"], msg: "no", type: "a" })),
      }),
      "",
    ];
    for (const body of bodies) {
      const { message } = await errorFor(new Response(body, { status: 404 }));
      expect(message.startsWith(`${GET}404`)).toBe(true);
      expect(message).not.toMatch(/[\r\n\u2028]/);
      expect(message.length).toBeLessThan(1_000);
    }
  });

  it("names the endpoint of every kind of error", async () => {
    function never(): Promise<never> {
      return new Promise(() => {});
    }

    const once = { retryConfig: { strategy: "none" } } as const;

    async function get(options: Options, callOptions = {}) {
      return errorOf(await f.customersGet(make({ ...once, ...options }), { id: ID }, callOptions));
    }

    const errors = [
      await get({ fetch: () => Promise.reject(new TypeError("fetch failed")) }),
      await get({ fetch: never, timeoutMs: 10 }),
      await get({ fetch: never }, { signal: AbortSignal.abort() }),
      await get({ serverURL: "nonsense" }),
      await get({ fetch: recorder(new Response("")).fetch }),
      await get(
        {},
        {
          get headers(): never {
            throw new Error("mine");
          },
        },
      ),
      errorOf(await f.customersGet(make(), { id: "" })),
    ];
    expect(errors.map(({ name }) => name)).toEqual([
      "ConnectionError",
      "RequestTimeoutError",
      "RequestAbortedError",
      "InvalidRequestError",
      "ResponseValidationError",
      "UnexpectedClientError",
      checked ? errors[6]?.name : "InvalidRequestError",
    ]);
    for (const { message } of errors) expect(message).toMatch(/^GET \/v1\/customers\/\{id\}: \S/);
  });

  if (checked)
    it("of a request that breaks its schema says which field", async () => {
      const { fetch } = recorder(jsonAnswer(CUSTOMER));
      const error = errorOf(await f.customersCreate(make({ fetch }), { email: 5 } as never));
      expect(error.message).toBe("POST /v1/customers/: email: expected string, received 5");
    });

  it("of a broken connection is never empty", async () => {
    const thrown = [
      new Error(""),
      new TypeError("", { cause: new Error("") }),
      Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" }),
      new TypeError("fetch failed", {
        cause: Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" }),
      }),
      undefined,
      "",
    ];
    for (const cause of thrown) {
      const error = errorOf(
        await f.customersGet(
          make({ fetch: () => Promise.reject(cause), retryConfig: { strategy: "none" } }),
          { id: ID },
        ),
      );
      expect(error.name).toBe("ConnectionError");
      expect(error.message).toMatch(/^GET \/v1\/customers\/\{id\}: \w/);
      expect(error.cause).toBe(cause);
    }
  });

  it("of a refused connection says what was refused", async () => {
    const refused = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });

    function fetch(): Promise<never> {
      return Promise.reject(new TypeError("fetch failed", { cause: refused }));
    }

    const core = make({ fetch, retryConfig: { strategy: "none" } });
    expect(errorOf(await f.customersGet(core, { id: ID })).message).toContain("ECONNREFUSED");
  });

  it("of a body that is empty or cut says so", async () => {
    const type = { headers: { "content-type": "application/json" } };
    const empty = await errorFor(new Response("", type));
    expect(empty.name).toBe("ResponseValidationError");
    expect(empty.message).toBe(`${GET}body: expected JSON, received an empty body`);
    const early = await errorFor(new Response(cut, type));
    expect(early.name).toBe("ResponseValidationError");
    expect(early.message).toBe(`${GET}body: expected JSON, received JSON that ends early at 55 characters`);
  });

  it.each([
    ["", CUSTOMER],
    [
      ", also beside brackets in texts",
      { ...CUSTOMER, name: 'a "]} [{ b', metadata: { a: [1, null, -1.5e3] } },
    ],
  ])("of a body that is cut anywhere says so%s", async (_, value) => {
    const whole = JSON.stringify(value);
    for (let end = 1; end < whole.length; end++) {
      const answer = new Response(whole.slice(0, end), { headers: { "content-type": "application/json" } });
      expect((await errorFor(answer)).message).toBe(
        `${GET}body: expected JSON, received JSON that ends early at ${end} characters`,
      );
    }
  });

  it.each(["{]", '{"a" 1}', "nonsense", '{"a":1}}', "[1,]"])(
    "of a body that is broken, and not cut, does not say that it ends early: %s",
    async (body) => {
      const answer = new Response(body, { headers: { "content-type": "application/json" } });
      const { message } = await errorFor(answer);
      expect(message).toMatch(/: body: expected JSON, received /);
      expect(message).not.toContain("ends early");
    },
  );

  it("of a body that is something else says what", async () => {
    const html = new Response("<html>", { headers: { "content-type": "text/html" } });
    expect((await errorFor(html)).message).toMatch(/body: expected JSON, received .*text\/html/);
  });
});

describe.each(combinations)("An error as JSON ($name)", ({ make, functions: f }) => {
  it("has name, message, status and data of an answer, and no response", async () => {
    const body = { error: "ResourceNotFound", detail: "Customer not found" };
    const { fetch } = recorder(jsonAnswer(body, 404));
    const error = errorOf(await f.customersGet(make({ fetch, accessToken: SECRET }), { id: ID }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ResourceNotFound",
      message: `${GET}404 ResourceNotFound, Customer not found`,
      status: 404,
      data: body,
    });
  });

  it("has name and message of an error without an answer", async () => {
    function fetch(): Promise<never> {
      return Promise.reject(new TypeError("fetch failed"));
    }

    const core = make({ fetch, retryConfig: { strategy: "none" } });
    const error = errorOf(await f.customersGet(core, { id: ID }));
    const written = JSON.parse(JSON.stringify({ error })) as { error: object };
    expect(written.error).toMatchObject({ name: "ConnectionError", message: error.message });
    expect(JSON.stringify(error)).not.toContain("{}");
  });

  it("has the issues of a request that cannot be made, always", async () => {
    const errors = [
      errorOf(await f.customersGet(make({ serverURL: "nonsense" }), { id: ID })),
      errorOf(await f.customersGetStateExternal(make(), { externalId: "a/b" })),
      errorOf(await f.customersGet(make(), { id: ID }, { headers: { "a b": "c" } })),
      errorOf(await f.customersGet(make(), new Map() as never)),
    ];
    for (const { name, issues } of errors) {
      expect(name).toBe("InvalidRequestError");
      expect(issues).toHaveLength(1);
      expect(issues?.[0]).toEqual({
        path: [expect.any(String)],
        expected: expect.stringMatching(/\S/),
        received: expect.stringMatching(/\S/),
      });
    }
  });
});
