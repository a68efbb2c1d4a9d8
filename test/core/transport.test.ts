import { logged } from "polar-fn/log";
import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer, pageAnswer, SECRET } from "../hostile/support/answers.js";
import { combinations } from "../hostile/support/cores.js";

type Given = readonly [url: unknown, init: RequestInit & Readonly<Record<string, unknown>>];

/** A `fetch` that keeps its arguments as they are. */
function keeper(...answers: readonly Response[]) {
  const given: Given[] = [];
  async function fetch(...args: readonly unknown[]): Promise<Response> {
    const answer = answers[Math.min(given.length, answers.length - 1)] ?? jsonAnswer(CUSTOMER);
    given.push(args as unknown as Given);
    return answer.clone();
  }
  return { fetch, given };
}

/** What platforms and libraries read from an `init`, each a value of its own. */
const others = {
  next: { revalidate: 60, tags: ["customers"] },
  cf: { cacheTtl: 5 },
  dispatcher: { dispatch() {} },
  proxy: "http://proxy.example",
  client: { close() {} },
  cache: "no-store",
  keepalive: true,
  priority: "low",
  duplex: "half",
  tls: { rejectUnauthorized: true },
  somethingNew: Symbol("new"),
} as const;

describe.each(combinations)("fetch ($name)", ({ make, functions: f, hasToken }) => {
  const callOptions = others as object;

  it("is given a URL as text, and an init", async () => {
    const { fetch, given } = keeper();
    await f.customersGet(make({ fetch, serverURL: "https://a.example/x" }), { id: ID });
    expect(given).toHaveLength(1);
    expect(given[0]).toHaveLength(2);
    expect(given[0]?.[0]).toBe(`https://a.example/x/v1/customers/${ID}`);
    expect(given[0]?.[1]).toMatchObject({ method: "GET" });
    expect(given[0]?.[1]).not.toBeInstanceOf(Request);
    expect(given[0]?.[1].signal).toBeInstanceOf(AbortSignal);
    expect(new Headers(given[0]?.[1].headers).get("authorization")).toBe(null);
  });

  it("may be the platform's own, and makes of both the request that was meant", async () => {
    const { fetch, given } = keeper();
    await f.customersCreate(make({ fetch }), { email: "a@example.com" });
    const request = new Request(...(given[0] as unknown as ConstructorParameters<typeof Request>));
    expect(request.method).toBe("POST");
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(await request.json()).toEqual({ email: "a@example.com" });
  });

  it("is called without a `this` that it would not take", async () => {
    let self: unknown = "not called";
    async function fetch(this: unknown): Promise<Response> {
      self = this;
      return jsonAnswer(CUSTOMER);
    }
    await f.customersGet(make({ fetch }), { id: ID });
    expect([undefined, globalThis]).toContain(self);
  });

  it("gets what a call's options hold beside ours, as it is", async () => {
    const { fetch, given } = keeper();
    const result = await f.customersGet(make({ fetch }), { id: ID }, callOptions);
    expect(result.ok).toBe(true);
    for (const [name, value] of Object.entries(others))
      expect([name, given[0]?.[1][name]]).toEqual([name, value]);
    expect(given[0]?.[1]["dispatcher"]).toBe(others.dispatcher);
    expect(given[0]?.[1]["next"]).toBe(others.next);
  });

  it("gets them for a body, for every page, and without those that are null or undefined", async () => {
    const posted = keeper();
    await f.customersCreate(make({ fetch: posted.fetch }), { email: "a@example.com" }, callOptions);
    expect(posted.given[0]?.[1]).toMatchObject({ cf: others.cf, body: '{"email":"a@example.com"}' });
    const listed = keeper(pageAnswer(2), pageAnswer(2));
    const list = await f.customersList(make({ fetch: listed.fetch }), {}, callOptions);
    if (list.ok) await list.value.next();
    expect(listed.given.map(([, init]) => init["next"])).toEqual([others.next, others.next]);
    const none = keeper();
    const nothing = { next: null, cf: undefined } as object;
    await f.customersGet(make({ fetch: none.fetch }), { id: ID }, nothing);
    expect([none.given[0]?.[1]["next"] ?? "none", none.given[0]?.[1]["cf"] ?? "none"]).toEqual([
      "none",
      "none",
    ]);
  });

  if (hasToken)
    it("gets them from fetchOptions as well, and at every attempt", async () => {
      const { fetch, given } = keeper(jsonAnswer({}, 503, { "retry-after": "0" }), jsonAnswer(CUSTOMER));
      const options = { fetchOptions: callOptions, retries: quick } as object;
      await f.customersGet(make({ fetch }), { id: ID }, options);
      expect(given).toHaveLength(2);
      for (const [, init] of given) {
        expect(init["next"]).toBe(others.next);
        expect(init["cache"]).toBe("no-store");
      }
    });

  it("gets method, body, signal and our headers from us, whatever the options say", async () => {
    const { fetch, given } = keeper();
    const odd = { method: "DELETE", body: "evil", headers: { "content-type": "text/plain" } };
    const controller = new AbortController();
    const core = make({ fetch });
    const update = { id: ID, customerUpdate: { name: "a" } };
    await f.customersUpdate(core, update, { ...odd, signal: controller.signal } as object);
    await f.customersUpdate(core, update, { fetchOptions: odd } as object);
    await f.customersGet(core, { id: ID }, { ...odd, fetchOptions: odd } as object);
    const [updated, again, read] = given.map(([, init]) => init);
    for (const init of [updated, again]) {
      expect(init).toMatchObject({ method: "PATCH", body: '{"name":"a"}' });
      expect(new Headers(init?.headers).get("content-type")).toBe("application/json");
    }
    expect(updated?.signal).not.toBe(controller.signal);
    expect(read).toMatchObject({ method: "GET" });
    expect(read?.body ?? null).toBe(null);
  });

  it("gets none of our own options, and no token beside its header", async () => {
    const { fetch, given } = keeper();
    const ours = { timeoutMs: 5_000, serverURL: "https://a.example" };
    const token = hasToken ? { accessToken: SECRET, retries: quick, retryCodes: [503] } : {};
    await f.customersGet(make({ fetch }), { id: ID }, { ...ours, ...token, fetchOptions: {} } as object);
    const init = given[0]?.[1] ?? {};
    const names = ["accessToken", "timeoutMs", "serverURL", "retries", "retryCodes", "fetchOptions"];
    for (const name of [...names, "json", "searchParams", "prefixUrl", "hooks", "retry", "timeout"])
      expect([name, name in init]).toEqual([name, false]);
    const { headers, signal: _signal, ...rest } = init;
    expect(JSON.stringify(rest)).not.toContain(SECRET);
    expect(new Headers(headers as HeadersInit).get("authorization")).toBe(
      hasToken ? `Bearer ${SECRET}` : null,
    );
  });

  it("may be logged, and is handed the same", async () => {
    const { fetch, given } = keeper();
    const lines: string[] = [];
    const core = make({ fetch: logged(fetch, { info: (line) => lines.push(line) }) });
    await f.customersGet(core, { id: ID }, callOptions);
    await f.customersCreate(core, { email: "a@example.com" }, callOptions);
    expect(given[0]?.[0]).toMatch(/^https:.*\/v1\/customers\//);
    for (const [, init] of given)
      for (const [name, value] of Object.entries(others)) expect([name, init[name]]).toEqual([name, value]);
    expect(lines.map((line) => line.replace(/\d+ ms$/, "n ms"))).toEqual([
      expect.stringMatching(/^GET https:\S+ 200 n ms$/),
      expect.stringMatching(/^POST https:\S+ 200 n ms$/),
    ]);
  });
});

const quick = { strategy: "backoff", backoff: { initialInterval: 0, maxElapsedTime: 1_000 } } as const;
