import { afterEach, describe, expect, it, vi } from "vitest";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { ConnectionCutError } from "../../src/mock/faults/ConnectionCutError.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { setup } from "./support.js";

const URL_ALL = "https://api.polar.sh/v1/customers/";
const INIT = { headers: { authorization: `Bearer ${MOCK_TOKEN}` } };
const POST = {
  method: "POST",
  headers: { ...INIT.headers, "content-type": "application/json" },
  body: '{"email":"a@b.co"}',
};

function world(): { mock: MockPolar; get: (init?: RequestInit) => Promise<Response> } {
  const { mock } = setup();
  return { mock, get: (init = {}) => mock.fetch(URL_ALL, { ...INIT, ...init }) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a fault", () => {
  it("strikes the next request only, or as many as it says", async () => {
    const { mock, get } = world();
    mock.fault({ status: 500 });
    mock.fault({ status: 503, times: 2 });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await get()).status);
    expect(statuses).toEqual([500, 503, 503, 200, 200]);
  });

  it("waits for the requests that it is meant for", async () => {
    const { mock, get } = world();
    mock.fault({
      status: 500,
      when: ({ method, path }) => method === "POST" && path === "/v1/customers/",
    });
    expect((await get()).status).toBe(200);
    expect((await get(POST)).status).toBe(500);
    expect((await get(POST)).status).toBe(201);
  });

  it("can be taken back, one or all", async () => {
    const { mock, get } = world();
    const handle = mock.fault({ status: 500, times: 2 });
    expect((await get()).status).toBe(500);
    expect(handle.remaining).toBe(1);
    handle.remove();
    expect(handle.remaining).toBe(0);
    expect((await get()).status).toBe(200);
    const others = [mock.fault({ status: 500 }), mock.fault({ status: 501 })];
    mock.clearFaults();
    expect(others.map(({ remaining }) => remaining)).toEqual([0, 0]);
    expect((await get()).status).toBe(200);
  });

  it("with a status keeps the request from being carried out", async () => {
    const { mock, get } = world();
    mock.fault({ status: 502 });
    const response = await get(POST);
    expect(response.status).toBe(502);
    expect(await response.text()).toBe("");
    expect((await get(POST)).status).toBe(201);
  });

  it("speaks the server's words for its plain errors", async () => {
    const { mock, get } = world();

    async function words(status: number): Promise<unknown> {
      mock.fault({ status });
      return (await get()).json();
    }

    expect(await words(404)).toEqual({ error: "ResourceNotFound", detail: "Not found" });
    expect(await words(403)).toEqual({ error: "NotPermitted", detail: "Not permitted" });
    expect(await words(409)).toEqual({ error: "ResourceAlreadyExists", detail: "Already exists" });
  });

  it("has the body, content type and headers that it is given", async () => {
    const { mock, get } = world();
    mock.fault({
      status: 500,
      body: "<h1>Oops</h1>",
      contentType: "text/html",
      headers: { "x-id": "7" },
    });
    const page = await get();
    expect(await page.text()).toBe("<h1>Oops</h1>");
    expect(page.headers.get("content-type")).toBe("text/html");
    expect(page.headers.get("x-id")).toBe("7");
    mock.fault({ status: 418, body: { error: "Teapot" } });
    const json = await get();
    expect(json.headers.get("content-type")).toBe("application/json");
    expect(await json.json()).toEqual({ error: "Teapot" });
    mock.fault({ body: '{"items":7}' });
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ items: 7 });
  });

  it.each([
    [30, "30"],
    [new Date("2026-01-01T00:00:00Z"), "Thu, 01 Jan 2026 00:00:00 GMT"],
    ["soon", "soon"],
  ])("with retryAfter %s is a 429 with Retry-After %s", async (retryAfter, header) => {
    const { mock, get } = world();
    mock.fault({ retryAfter });
    const response = await get();
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe(header);
    mock.fault({ status: 503, retryAfter });
    expect((await get()).status).toBe(503);
  });

  it("without a status spoils the real answer: its type, its JSON, its headers", async () => {
    const { mock, get } = world();
    mock.fault({ contentType: "text/plain" });
    const typed = await get();
    expect(typed.headers.get("content-type")).toBe("text/plain");
    expect(await typed.json()).toMatchObject({ items: [] });
    mock.fault({ brokenJson: true });
    const broken = await get();
    expect(broken.status).toBe(200);
    const length = Number(broken.headers.get("content-length"));
    const text = await broken.text();
    expect(text).toHaveLength(length);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    mock.fault({ status: 200, brokenJson: true });
    await expect((await get()).json()).rejects.toBeInstanceOf(SyntaxError);
  });

  it("can be an answer without a body where one is due", async () => {
    const { mock, get } = world();
    mock.fault({ status: 204 });
    const response = await get();
    expect(response.status).toBe(204);
    expect(response.body).toBeNull();
  });

  it("delays the answer by exactly as long as it says", async () => {
    vi.useFakeTimers();
    const { mock, get } = world();
    mock.fault({ delayMs: 5000 });
    const settled = vi.fn();
    const promise = get().then(settled);
    while (mock.requests.length === 0) await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(4999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await promise;
    expect(settled).toHaveBeenCalledOnce();
  });

  it("lets the headers come and the body wait", async () => {
    vi.useFakeTimers();
    const { mock, get } = world();
    mock.fault({ bodyDelayMs: 5000 });
    const response = await get();
    expect(response.status).toBe(200);
    const read = vi.fn();
    const promise = response.text().then(read);
    await vi.advanceTimersByTimeAsync(4999);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await promise;
    expect(read).toHaveBeenCalledWith('{"items":[],"pagination":{"total_count":0,"max_page":0}}');
  });

  it("ends a waiting body when the request is aborted or the body cancelled", async () => {
    vi.useFakeTimers();
    const { mock, get } = world();
    mock.fault({ bodyDelayMs: 5000, times: 2 });
    const controller = new AbortController();
    const aborted = (await get({ signal: controller.signal })).text();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    await (await get()).body?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("cuts the connection before the request is carried out", async () => {
    const { mock, get } = world();
    mock.fault({ cut: "before" });
    const failure = get(POST);
    await expect(failure).rejects.toBeInstanceOf(TypeError);
    await expect(failure).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: "other side closed", code: "UND_ERR_SOCKET" },
    });
    expect(mock.requests).toMatchObject([{ method: "POST", status: null }]);
    expect((await get(POST)).status).toBe(201);
  });

  it("cuts the connection after the request was carried out", async () => {
    const { mock, get } = world();
    mock.fault({ cut: "headers" });
    await expect(get(POST)).rejects.toThrow("fetch failed");
    expect((await get(POST)).status).toBe(422);
  });

  it("cuts the connection in the middle of the body", async () => {
    const { mock, get } = world();
    mock.fault({ cut: "body" });
    const response = await get();
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    const whole = '{"items":[],"pagination":{"total_count":0,"max_page":0}}';
    expect(new TextDecoder().decode(first?.value)).toBe(whole.slice(0, whole.length / 2));
    await expect(reader?.read()).rejects.toMatchObject({
      name: "TypeError",
      message: "terminated",
    });
    mock.fault({ cut: "body", status: 502 });
    await expect((await get()).text()).rejects.toThrow("terminated");
  });

  it("makes the handler reject with an error of its own where the connection is cut", async () => {
    const { mock } = setup();
    mock.fault({ cut: "before" });
    await expect(mock.handler(new Request(URL_ALL))).rejects.toBeInstanceOf(ConnectionCutError);
  });

  it("that makes no sense is refused when it is set", () => {
    const { mock } = setup();
    expect(() => mock.fault({ status: 99 })).toThrow(RangeError);
    expect(() => mock.fault({ status: 200.5 })).toThrow(RangeError);
    expect(() => mock.fault({ times: 0 })).toThrow(RangeError);
    expect(() => mock.fault({ headers: { "no header": "x" } })).toThrow(TypeError);
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => mock.fault({ body: circle })).toThrow(TypeError);
  });
});
