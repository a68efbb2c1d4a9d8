import { type Fetch, PolarCore as FullCore } from "polar-fn/core";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore, type Store } from "polar-fn/store";
import { createUsage, type UsageOptions } from "polar-fn/usage";
import { afterEach, describe, expect, test, vi } from "vitest";

const EVENT = { name: "used", externalCustomerId: "usr_1" };

/** The ID of a customer that is not there. */
const NOBODY = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

afterEach(() => {
  vi.useRealTimers();
});

/** An outbox whose requests reach a mock. */
function outbox(options: Partial<UsageOptions> = {}) {
  const mock = createMockPolar({ now: () => new Date(Date.now() + 1) });
  const store = options.store ?? memoryStore();
  const core = new PolarCore({
    accessToken: MOCK_TOKEN,
    fetch: mock.fetch,
    retryConfig: { strategy: "none" },
  });
  return { mock, store, core, usage: createUsage(core, { store, ...options }) };
}

/** The events of every request that arrived at a mock. */
function sent(mock: ReturnType<typeof createMockPolar>): readonly (readonly Record<string, unknown>[])[] {
  return mock.requests.map(
    ({ body }) => (JSON.parse(`${body}`) as { events: Record<string, unknown>[] }).events,
  );
}

describe("record", () => {
  test("fixes an ID, a UUID of version 7, and a time, and sends nothing", async () => {
    const { mock, usage, store } = outbox();
    const before = Date.now();
    const res = await usage.record(EVENT);
    if (!res.ok) throw res.error;
    expect(res.value).toMatchObject(EVENT);
    expect(res.value.externalId).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(Number.parseInt(res.value.externalId.replace("-", "").slice(0, 12), 16)).toBeGreaterThanOrEqual(
      before,
    );
    expect(res.value.timestamp.getTime()).toBeGreaterThanOrEqual(before);
    expect(await store.getKeys("usage:pending")).toHaveLength(1);
    expect(mock.requests).toEqual([]);
  });

  test("keeps an ID and a time that were given", async () => {
    const { usage } = outbox();
    const given = { ...EVENT, externalId: "job-17", timestamp: new Date("2026-11-01T00:00:00Z") };
    expect(await usage.record(given)).toMatchObject({ ok: true, value: given });
  });

  test("sends what was recorded, metadata as it is, and nothing that was changed later", async () => {
    const { mock, usage } = outbox();
    const metadata = { a_b: 1, cD: "~date", ["__proto__"]: "x", _llm: undefined };
    const recording = usage.record({ ...EVENT, metadata });
    metadata.a_b = 2;
    const res = await recording;
    if (!res.ok) throw res.error;
    await usage.flush();
    expect(sent(mock)).toEqual([
      [
        {
          name: "used",
          external_customer_id: "usr_1",
          external_id: res.value.externalId,
          timestamp: res.value.timestamp.toISOString(),
          metadata: { a_b: 1, cD: "~date", ["__proto__"]: "x" },
        },
      ],
    ]);
  });

  test.each([
    [{ ...EVENT, metadata: { run: () => 1 } }, "metadata.run: expected plain data, received a function"],
    [
      { ...EVENT, timestamp: new Date(Number.NaN) },
      "timestamp: expected a valid Date, received Invalid Date",
    ],
    [{ ...EVENT, externalId: 5 }, "externalId: expected a string that is not empty, received 5"],
    [
      { ...EVENT, metadata: { big: 1n } },
      "metadata.big: expected text of 1 to 500 characters, a finite number or a boolean, received bigint",
    ],
  ])("refuses what cannot be stored: %#", async (event, words) => {
    const { usage, store } = outbox();
    const res = await usage.record(event as never);
    expect(res.ok ? "" : res.error.message).toContain(words);
    expect(await store.getKeys("usage")).toEqual([]);
  });

  test("says that the store failed, with the event to record again", async () => {
    const store = memoryStore();
    const setItem = vi.spyOn(store, "setItem").mockRejectedValueOnce(new Error("disk full"));
    const { usage } = outbox({ store });
    const res = await usage.record(EVENT);
    if (res.ok || res.error.name !== "StoreError") throw new Error("The store did not fail.");
    expect(res.error).toMatchObject({ message: "store: disk full", cause: new Error("disk full") });
    const again = await usage.record(res.error.event);
    expect(again).toMatchObject({ ok: true, value: { externalId: res.error.event.externalId } });
    expect(setItem).toHaveBeenCalledTimes(2);
  });

  test("writes many at once with few writes", async () => {
    const store = memoryStore();
    const setItem = vi.spyOn(store, "setItem");
    const { mock, usage } = outbox({ store });
    await Promise.all(Array.from({ length: 1200 }, () => usage.record(EVENT)));
    expect(setItem).toHaveBeenCalledTimes(3);
    expect(await usage.flush()).toMatchObject({ inserted: 1200, error: undefined });
    expect(sent(mock).map(({ length }) => length)).toEqual([500, 500, 200]);
  });
});

describe("flush", () => {
  test("sends in batches of so many events, and tells of each", async () => {
    const { mock, usage } = outbox({ maxEvents: 3 });
    for (let count = 0; count < 7; count++) await usage.record(EVENT);
    const { batches, ...sum } = await usage.flush();
    expect(sent(mock).map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(batches.map(({ inserted }) => inserted)).toEqual([3, 3, 1]);
    expect(sum).toEqual({ inserted: 7, duplicates: 0, rejected: 0, error: undefined });
    expect(await usage.flush()).toMatchObject({ batches: [], error: undefined });
  });

  test("sends in batches of so many bytes, and a larger event alone", async () => {
    const { mock, usage } = outbox({ maxBytes: 1500 });
    const metadata = { a: "ü".repeat(200) };
    for (let count = 0; count < 5; count++) await usage.record({ ...EVENT, metadata });
    const b = "ü".repeat(490);
    await usage.record({ ...EVENT, externalId: "large", metadata: { a: b, b } });
    expect(await usage.flush()).toMatchObject({ inserted: 6 });
    const sizes = mock.requests.map(({ body }) => Buffer.byteLength(`${body}`)).filter((size) => size > 1500);
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sent(mock).map(({ length }) => length))).toBe(2);
  });

  test("counts what the server had already, and keeps what was not answered", async () => {
    const { mock, usage, store } = outbox();
    await usage.record(EVENT);
    mock.fault({ cut: "headers" });
    expect(await usage.flush()).toMatchObject({ inserted: 0, error: { name: "ConnectionError" } });
    expect(await store.getKeys("usage:lease")).toEqual([]);
    expect(await usage.flush()).toMatchObject({ inserted: 0, duplicates: 1, error: undefined });
    const [first, second] = sent(mock);
    expect(first).toEqual(second);
  });

  test.each([
    [{ status: 500 }],
    [{ retryAfter: 60 }],
    [{ status: 401 }],
    [{ cut: "before" as const }],
    [{ status: 422, body: "spoiled" }],
  ])("keeps what was refused for another reason than the events: %o", async (fault) => {
    const { mock, usage } = outbox();
    await usage.record(EVENT);
    mock.fault(fault);
    expect(await usage.flush()).toMatchObject({ batches: [], rejected: 0 });
    expect(await usage.flush()).toMatchObject({ inserted: 1 });
  });

  test("puts aside bad events alone, tells of them, and sends the others", async () => {
    const onRejected = vi.fn();
    const { mock, usage, store } = outbox({ onRejected });
    const bad = await Promise.all(
      [7, 8].map((id) => usage.record({ name: "used", customerId: NOBODY, externalId: `bad-${id}` })),
    );
    await Promise.all(Array.from({ length: 98 }, () => usage.record(EVENT)));
    expect(bad.every(({ ok }) => ok)).toBe(true);
    expect(await usage.flush()).toMatchObject({ inserted: 98, rejected: 2, error: undefined });
    expect(sent(mock).map(({ length }) => length)).toEqual([100, 98, 1, 1]);
    expect(await store.getKeys("usage:rejected")).toEqual(["usage:rejected:bad-7", "usage:rejected:bad-8"]);
    expect(onRejected.mock.calls.map(([event, error]) => [event.externalId, error.name])).toEqual([
      ["bad-7", "HTTPValidationError"],
      ["bad-8", "HTTPValidationError"],
    ]);
  });

  test("finds the bad ones by halves where the server does not say which", async () => {
    const requests: number[] = [];
    const fetch: Fetch = async (_, { body }) => {
      const { events } = JSON.parse(`${body}`) as { events: { name: string }[] };
      requests.push(events.length);
      return events.some(({ name }) => name === "bad")
        ? new Response("too large", { status: 413 })
        : Response.json({ inserted: events.length });
    };
    const usage = createUsage(new PolarCore({ fetch }), { store: memoryStore() });
    await Promise.all(["used", "used", "bad", "used"].map((name) => usage.record({ ...EVENT, name })));
    expect(await usage.flush()).toMatchObject({ inserted: 3, rejected: 1 });
    expect(requests).toEqual([4, 2, 2, 1, 1]);
  });

  test("lets an event count on arrival whose time the server calls the future", async () => {
    const { mock, usage } = outbox({ onRejected: vi.fn() });
    await Promise.all([
      usage.record({ ...EVENT, externalId: "ahead", timestamp: new Date(Date.now() + 3_600_000) }),
      usage.record({ ...EVENT, externalId: "right", timestamp: new Date(Date.now() - 1000) }),
    ]);
    expect(await usage.flush()).toMatchObject({ inserted: 2, rejected: 0 });
    const [, second] = sent(mock);
    expect(second?.map((event) => [event["external_id"], "timestamp" in event])).toEqual([
      ["ahead", false],
      ["right", true],
    ]);
  });

  test("leaves to another process what that one is sending, for as long as its lease lasts", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { store, core, usage } = outbox();
    await usage.record(EVENT);
    const fetch = vi.fn(() => new Promise<Response>(() => {}));
    void createUsage(new PolarCore({ fetch, timeoutMs: 0 }), { store }).flush();
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    expect(await usage.flush()).toMatchObject({ batches: [], error: undefined });
    vi.advanceTimersByTime(60_001);
    expect(await createUsage(core, { store }).flush()).toMatchObject({ inserted: 1 });
  });

  test("runs once at a time: who comes meanwhile gets the next", async () => {
    const { mock, usage } = outbox();
    await usage.record(EVENT);
    const first = usage.flush();
    await Promise.resolve();
    await usage.record(EVENT);
    const [second, third] = [usage.flush(), usage.flush()];
    expect(second).toBe(third);
    expect((await first).inserted + (await second).inserted).toBe(2);
    expect(mock.requests.length).toBeLessThanOrEqual(2);
  });

  test("says so where the store fails", async () => {
    const store = memoryStore();
    const { usage } = outbox({ store });
    vi.spyOn(store, "getKeys").mockRejectedValueOnce(new Error("gone"));
    expect(await usage.flush()).toMatchObject({ error: { name: "StoreError", message: "store: gone" } });
  });

  test("goes through a full core as well", async () => {
    const mock = createMockPolar();
    const core = new FullCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
    const usage = createUsage(core, { store: memoryStore() });
    await usage.record({ ...EVENT, timestamp: new Date(0) });
    expect(await usage.flush()).toMatchObject({ inserted: 1, error: undefined });
  });

  test("keeps outboxes of other prefixes apart", async () => {
    const { core, store, usage } = outbox();
    await createUsage(core, { store, prefix: "usage:pending" }).record(EVENT);
    expect(await usage.flush()).toMatchObject({ batches: [] });
  });
});

describe("who flushes", () => {
  test("is the platform, behind the answer: `flushSoon`", async () => {
    const { usage } = outbox();
    await usage.record(EVENT);
    const waitUntil = vi.fn();
    usage.flushSoon({ waitUntil });
    usage.flushSoon(waitUntil);
    usage.flushSoon();
    const [[first], [second]] = waitUntil.mock.calls as [[Promise<unknown>], [Promise<unknown>]];
    expect(await first).toMatchObject({ inserted: 1 });
    expect(second).toBe(first);
  });

  test("is a timer, until the outbox is closed", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { mock, usage } = outbox({ flushEveryMs: 5000 });
    await usage.record(EVENT);
    vi.advanceTimersByTime(5000);
    await vi.waitFor(() => expect(mock.requests).toHaveLength(1));
    await usage.close();
    await usage.record(EVENT);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is the end of a script: `await using`, with what is just being recorded", async () => {
    const { mock, core, store } = outbox();
    {
      await using usage = createUsage(core, { store });
      void usage.record(EVENT);
    }
    expect(sent(mock)).toHaveLength(1);
  });
});

describe("createUsage", () => {
  test("refuses options that cannot be used, by name", () => {
    const core = new PolarCore({});
    expect(() => createUsage(core, {} as never)).toThrow("store: expected a store");
    expect(() => createUsage(core, { store: memoryStore(), maxEvents: 0 })).toThrow(
      "maxEvents: expected a number",
    );
    expect(() => createUsage(core, { store: memoryStore(), leaseMs: Number.NaN })).toThrow("leaseMs");
    expect(() => createUsage(core, { store: {} as Store, flushEveryMs: 0 })).toThrow("store");
  });
});
