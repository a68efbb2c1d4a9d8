import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { at, setup } from "./support.js";

const URL_ALL = "https://api.polar.sh/v1/customers/";
const AUTH = { authorization: `Bearer ${MOCK_TOKEN}` };

afterEach(() => {
  vi.useRealTimers();
});

describe("the mock's fetch", () => {
  it("is remembered for the last 1,000 requests", async () => {
    const { mock } = setup();
    for (let count = 0; count <= 1000; count += 1) await mock.fetch(`https://api.polar.sh/${count}`);
    expect(mock.requests).toHaveLength(1000);
    expect([mock.requests[0]?.path, mock.requests.at(-1)?.path]).toEqual(["/1", "/1000"]);
  }, 30_000);

  it("takes a text, a URL or a Request, with or without init", async () => {
    const { mock } = setup();
    const json = { ...AUTH, "content-type": "application/json" };
    const requests = [
      mock.fetch(URL_ALL, { headers: AUTH }),
      mock.fetch(new URL(URL_ALL), { headers: [["authorization", AUTH.authorization]] }),
      mock.fetch(new Request(URL_ALL, { headers: AUTH })),
      mock.fetch(new Request(URL_ALL), { headers: new Headers(AUTH) }),
    ];
    for (const response of await Promise.all(requests)) expect(response.status).toBe(200);
    const bodies = [
      '{"email":"1@b.co"}',
      new TextEncoder().encode('{"email":"2@b.co"}'),
      new Blob(['{"email":"3@b.co"}']),
    ];
    for (const body of bodies) {
      const response = await mock.fetch(URL_ALL, { method: "post", headers: json, body });
      expect(response.status).toBe(201);
    }
  });

  it("serves any host and tells the URL of the answer", async () => {
    const { mock } = setup();
    const response = await mock.fetch("http://polar.test:8080/v1/customers/?page=2", {
      headers: AUTH,
    });
    expect(response.url).toBe("http://polar.test:8080/v1/customers/?page=2");
    expect(response.redirected).toBe(false);
    expect(response.ok).toBe(true);
  });

  it("prints what arrived without the token, which can still be read", async () => {
    const { mock } = setup();
    await mock.fetch(URL_ALL, { headers: { ...AUTH, cookie: "session=1", accept: "text/html" } });
    const { requests } = mock;
    expect(requests[0]?.headers.get("authorization")).toBe(AUTH.authorization);
    const printed = [inspect(requests, { depth: 9 }), JSON.stringify(requests)];
    for (const text of printed) {
      expect(text).not.toContain(MOCK_TOKEN);
      expect(text).not.toContain("session=1");
      expect(text).toContain("text/html");
    }
  });

  it("rejects with a TypeError for what is no URL", async () => {
    const { mock } = setup();
    await expect(mock.fetch("not a url")).rejects.toBeInstanceOf(TypeError);
    expect(mock.requests).toHaveLength(0);
  });

  it("follows a 307 with method, headers and body", async () => {
    const { mock } = setup();
    const response = await mock.fetch("https://api.polar.sh/v1/customers", {
      method: "POST",
      headers: { ...AUTH, "content-type": "application/json" },
      body: '{"email":"a@b.co"}',
    });
    expect(response.status).toBe(201);
    expect(response.url).toBe(URL_ALL);
    expect(response.redirected).toBe(true);
    expect(mock.requests.map(({ method, path, body, status }) => [method, path, body, status])).toEqual([
      ["POST", "/v1/customers", '{"email":"a@b.co"}', 307],
      ["POST", "/v1/customers/", '{"email":"a@b.co"}', 201],
    ]);
  });

  it("gives the redirect itself when told manual, and rejects when told error", async () => {
    const { mock } = setup();
    const url = "https://api.polar.sh/v1/customers";
    expect((await mock.fetch(url, { redirect: "manual" })).status).toBe(307);
    await expect(mock.fetch(url, { redirect: "error" })).rejects.toThrow("fetch failed");
  });

  it("does not carry the token to another origin", async () => {
    const { mock } = setup();
    mock.fault({ status: 307, headers: { location: "https://elsewhere.test/v1/customers/" } });
    const response = await mock.fetch(URL_ALL, {
      headers: { ...AUTH, cookie: "a=b", "x-kept": "1" },
    });
    expect(response.status).toBe(401);
    const [first, second] = mock.requests;
    expect(first?.headers.get("authorization")).toBe(AUTH.authorization);
    expect(second?.url).toBe("https://elsewhere.test/v1/customers/");
    expect(second?.headers.get("authorization")).toBeNull();
    expect(second?.headers.get("cookie")).toBeNull();
    expect(second?.headers.get("x-kept")).toBe("1");
  });

  it("turns a POST into a GET on 302 and 303", async () => {
    for (const status of [302, 303]) {
      const { mock } = setup();
      mock.fault({ status, headers: { location: "/v1/customers/" } });
      await mock.fetch(URL_ALL, {
        method: "POST",
        headers: { ...AUTH, "content-type": "application/json" },
        body: "{}",
      });
      expect(mock.requests[1]).toMatchObject({ method: "GET", body: "", status: 200 });
      expect(mock.requests[1]?.headers.get("content-type")).toBeNull();
    }
  });

  it("gives up after twenty redirects", async () => {
    const { mock } = setup();
    mock.fault({ status: 307, headers: { location: URL_ALL }, times: Number.POSITIVE_INFINITY });
    const failure = mock.fetch(URL_ALL, { headers: AUTH });
    await expect(failure).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: "redirect count exceeded" },
    });
    expect(mock.requests).toHaveLength(21);
  });

  it("rejects with the signal's reason when it was aborted before, and nothing arrives", async () => {
    const { mock } = setup();
    const reason = new Error("enough");
    await expect(mock.fetch(URL_ALL, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const late = new AbortController();
    const promise = mock.fetch(URL_ALL, { signal: late.signal });
    late.abort(reason);
    await expect(promise).rejects.toBe(reason);
    expect(mock.requests).toHaveLength(0);
  });

  it("rejects with the signal's reason while it waits, and leaves no timer", async () => {
    vi.useFakeTimers();
    const { mock } = setup();
    mock.fault({ delayMs: 60_000 });
    const controller = new AbortController();
    const promise = mock.fetch(URL_ALL, { headers: AUTH, signal: controller.signal });
    while (mock.requests.length === 0) await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await expect(promise).rejects.toMatchObject({ name: "AbortError" });
    expect(mock.requests[0]?.status).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is a Fetch-standard handler too", async () => {
    const { mock } = setup();
    const response = await mock.handler(new Request(URL_ALL, { headers: AUTH }));
    expect(response.status).toBe(200);
    expect(at(await response.json(), "pagination", "total_count")).toBe(0);
  });
});

describe("the log of requests", () => {
  it("tells what arrived, in order, until it is cleared", async () => {
    const { mock, send } = setup({ now: () => new Date("2026-01-01T00:00:00Z") });
    await send("GET", "/v1/customers/external/a%2Fb?x=1&x=2", undefined, { "x-note": "hi" });
    await send("POST", "/v1/customers/", { email: "a@b.co" });
    const [first, second] = mock.requests;
    expect(first).toMatchObject({
      method: "GET",
      url: "https://api.polar.sh/v1/customers/external/a%2Fb?x=1&x=2",
      path: "/v1/customers/external/a%2Fb",
      body: "",
      at: new Date("2026-01-01T00:00:00Z"),
      status: 404,
    });
    expect(first?.query.getAll("x")).toEqual(["1", "2"]);
    expect(first?.headers.get("x-note")).toBe("hi");
    expect(second).toMatchObject({ method: "POST", body: '{"email":"a@b.co"}', status: 201 });
    mock.clear();
    expect(mock.requests).toEqual([]);
  });
});
