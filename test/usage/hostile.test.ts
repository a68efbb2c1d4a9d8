import { type Fetch, PolarError } from "polar-fn/core";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore, type Store } from "polar-fn/store";
import { createUsage, llmMetadata, retryRejected, type UsageOptions } from "polar-fn/usage";
import { afterEach, describe, expect, test, vi } from "vitest";

const EVENT = { name: "used", externalCustomerId: "usr_1" };

afterEach(() => {
  vi.useRealTimers();
});

/** An event as it arrives at the server. */
interface Arrived {
  readonly name: string;
  readonly external_id: string;
  readonly organization_id?: string;
}

/** An outbox whose requests are answered by a function of the events. */
function outbox(answer: (events: readonly Arrived[]) => Response, options: Partial<UsageOptions> = {}) {
  const store = options.store ?? memoryStore();
  const fetch = vi.fn<Fetch>(async (_, { body }) =>
    answer((JSON.parse(`${body}`) as { events: readonly Arrived[] }).events),
  );
  const core = new PolarCore({ fetch, retryConfig: { strategy: "none" } });
  return { store, fetch, core, usage: createUsage(core, { store, ...options }) };
}

function taken(events: readonly Arrived[]): Response {
  return Response.json({ inserted: events.length, duplicates: 0 });
}

function refusal(...details: readonly { readonly loc: readonly unknown[] }[]): Response {
  return Response.json({ error: "PolarRequestValidationError", detail: details }, { status: 422 });
}

describe("an event that could never be sent", () => {
  test.each([
    ["an invalid Date in its metadata", { ...EVENT, metadata: { at: new Date(Number.NaN) } }],
    ["a bigint in its metadata", { ...EVENT, metadata: { big: 1n } }],
  ])("is refused at once, and keeps no other from being sent: %s", async (_, event) => {
    const { store, usage } = outbox(taken);
    const res = await usage.record(event as never);
    expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(await store.getKeys("usage")).toEqual([]);
    await usage.record(EVENT);
    expect(await usage.flush()).toMatchObject({ inserted: 1, error: undefined });
  });

  test("whose metadata holds itself is an error, too", async () => {
    const metadata: Record<string, unknown> = {};
    metadata["self"] = metadata;
    const res = await outbox(taken).usage.record({ ...EVENT, metadata } as never);
    expect(res).toMatchObject({ ok: false, error: { name: "UnexpectedClientError" } });
  });
});

describe("a store", () => {
  test.each([
    ["half of a text", 'v1 [{"na'],
    ["a text of somebody else", "hello"],
    ["what is not a list", 'v1 {"externalId":"x"}'],
    ["a list of what is not an event", "v1 [null]"],
    ["what is not a text", 5],
  ])("that holds %s is told of, and what can be read is sent", async (_, text) => {
    const onError = vi.fn();
    const { store, usage } = outbox(taken, { onError });
    await store.setItem("usage:pending:0", text as string);
    await usage.record(EVENT);
    const { inserted, error } = await usage.flush();
    expect(inserted).toBe(1);
    expect(error?.message).toBe("store: what lies under usage:pending:0 cannot be read");
    expect(onError.mock.calls).toEqual([[error]]);
    expect(await store.getKeys("usage")).toEqual(["usage:pending:0"]);
  });

  test("that does not answer ends no flush and no recording for ever", async () => {
    vi.useFakeTimers();
    const store = memoryStore();
    const { usage } = outbox(taken, { store });
    const setItem = vi.spyOn(store, "setItem").mockReturnValueOnce(new Promise(() => {}));
    const lost = usage.record(EVENT);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await lost).toMatchObject({
      ok: false,
      error: { name: "StoreError", message: "store: no answer within 10000 ms" },
    });
    expect(await usage.record(EVENT)).toMatchObject({ ok: true });
    expect(setItem).toHaveBeenCalledTimes(2);
    vi.spyOn(store, "getKeys").mockReturnValueOnce(new Promise(() => {}));
    const [hanging, closing] = [usage.flush(), usage.close()];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await hanging).toMatchObject({ inserted: 0, error: { name: "StoreError" } });
    expect(await closing).toMatchObject({ inserted: 1, error: undefined });
  });

  test.each(["getItem", "setItem", "removeItem", "getKeys"] as const)(
    "whose %s throws at once, or gives no promise, is a result",
    async (method) => {
      const store = memoryStore();
      const { usage } = outbox(taken, { store });
      await usage.record(EVENT);
      const spy = vi.spyOn(store, method).mockImplementation(() => {
        throw new Error("down");
      });
      const res = await usage.record(EVENT);
      const { error } = await usage.flush();
      const errors = [...(res.ok ? [] : [res.error]), error];
      for (const each of errors) expect(each).toMatchObject({ name: "StoreError", message: "store: down" });
      spy.mockReturnValue(undefined as never);
      await usage.record(EVENT);
      await usage.flush();
      spy.mockRestore();
      expect((await usage.flush()).error).toBeUndefined();
    },
  );

  test("that throws the same error for two events tells of each which it was", async () => {
    const store = memoryStore();
    const thrown = Object.freeze(new PolarError("StoreError", "store: full"));
    vi.spyOn(store, "setItem").mockRejectedValue(thrown);
    const { usage } = outbox(taken, { store });
    const results = await Promise.all([usage.record(EVENT), usage.record(EVENT)]);
    const ids = results.map(
      (res) => !res.ok && res.error.name === "StoreError" && res.error.event.externalId,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(false);
  });

  test("that lists late, and lists what is gone, loses and doubles nothing", async () => {
    const inner = memoryStore();
    let listed: readonly string[] = [];
    const store: Store = { ...inner, getKeys: async () => listed };
    const { fetch, usage } = outbox(taken, { store });
    await usage.record(EVENT);
    expect(await usage.flush()).toMatchObject({ batches: [], error: undefined });
    listed = await inner.getKeys("usage:pending");
    expect(await usage.flush()).toMatchObject({ inserted: 1 });
    expect(await usage.flush()).toMatchObject({ batches: [], error: undefined });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await inner.getKeys("usage")).toEqual([]);
  });

  test("whose claim never answers leaves the events for later", async () => {
    vi.useFakeTimers();
    const { usage } = outbox(taken, { claim: () => new Promise(() => {}) });
    await usage.record(EVENT);
    const flushing = usage.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await flushing).toMatchObject({ batches: [], error: { name: "StoreError" } });
  });
});

describe("a server", () => {
  test.each([
    [{}],
    [[]],
    [null],
    [{ ok: true }],
    [{ inserted: "1" }],
    [{ inserted: true }],
    [{ inserted: 1, duplicates: "0" }],
    [{ inserted: 0, duplicates: 0 }],
    [{ inserted: 2, duplicates: 0 }],
    [{ inserted: 1, duplicates: 1 }],
  ])("whose 200 does not speak of events has not taken them: %j", async (answer) => {
    const { store, usage } = outbox(() => Response.json(answer));
    await usage.record(EVENT);
    const { error } = await usage.flush();
    expect(error?.name).toBe("ResponseValidationError");
    expect(await store.getKeys("usage:pending")).toHaveLength(1);
  });

  test("says in its error what came, and of how many events it should speak", async () => {
    const { usage } = outbox(() => Response.json({ inserted: 0, duplicates: 0, more: "x".repeat(5000) }));
    await Promise.all([usage.record(EVENT), usage.record(EVENT)]);
    const { error } = await usage.flush();
    expect(error?.message).toContain(
      'POST /v1/events/ingest: inserted: expected 2 with `duplicates`, received {"inserted":0,"duplicates":0,',
    );
    expect(error?.message.length).toBeLessThan(500);
  });

  test.each([[999], ["0"], [-1], ["__proto__"], [null]])(
    "that names a place that is none (%j) is asked in halves, and not for ever",
    async (index) => {
      const { fetch, usage } = outbox(() => refusal({ loc: ["body", "events", index, "name"] }));
      await Promise.all([1, 2, 3, 4].map(() => usage.record(EVENT)));
      expect(await usage.flush()).toMatchObject({ inserted: 0, rejected: 4 });
      expect(fetch).toHaveBeenCalledTimes(7);
    },
  );

  test.each([[["body", "organization_id"]], [["header", "authorization"]], [[]], [undefined]])(
    "that refuses something else than the events leaves them where they are: %j",
    async (loc) => {
      const { store, usage } = outbox(() => refusal({ loc: loc as readonly unknown[] }));
      await Promise.all([usage.record(EVENT), usage.record(EVENT)]);
      expect(await usage.flush()).toMatchObject({ rejected: 0, error: { name: "HTTPValidationError" } });
      expect(await store.getKeys("usage:rejected")).toEqual([]);
    },
  );

  test("that misses an organization, because the token is of several, leaves the events where they are", async () => {
    const { store, fetch, usage } = outbox((events) =>
      events.every((event) => event.organization_id)
        ? taken(events)
        : refusal(...events.map((_, index) => ({ loc: ["body", "events", index, "organization_id"] }))),
    );
    await Promise.all([1, 2, 3].map(() => usage.record(EVENT)));
    expect(await usage.flush()).toMatchObject({
      rejected: 0,
      error: { name: "HTTPValidationError", statusCode: 422 },
    });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await store.getKeys("usage:pending")).toHaveLength(1);
  });

  test("that does not know the organization of an event refuses that event", async () => {
    const { usage } = outbox((events) => {
      const index = events.findIndex((event) => event.organization_id);
      return index < 0 ? taken(events) : refusal({ loc: ["body", "events", index, "organization_id"] });
    });
    await Promise.all([usage.record(EVENT), usage.record({ ...EVENT, organizationId: "other" })]);
    expect(await usage.flush()).toMatchObject({ inserted: 1, rejected: 1, error: undefined });
  });
});

describe("what an event holds", () => {
  test("is nothing that a polluted prototype has, and its own `__proto__` stays data", async () => {
    const { fetch, usage } = outbox(taken);
    Object.defineProperty(Object.prototype, "organizationId", { value: "evil", configurable: true });
    try {
      await usage.record({ ...EVENT, metadata: JSON.parse('{"__proto__":"a","constructor":"c"}') });
      await usage.flush();
    } finally {
      delete (Object.prototype as { organizationId?: string }).organizationId;
    }
    const body = `${fetch.mock.calls[0]?.[1].body}`;
    expect(body).toContain('"metadata":{"__proto__":"a","constructor":"c"}');
    expect(body).not.toContain("evil");
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test("may be a megabyte: it goes alone, and is put aside where Polar does not take it", async () => {
    const { fetch, usage } = outbox((events) =>
      events.some(({ name }) => name === "huge") ? new Response(null, { status: 413 }) : taken(events),
    );
    const texts = Array.from({ length: 2000 }, (_, index) => [`text${index}`, "x".repeat(500)]);
    const metadata: Readonly<Record<string, string>> = Object.fromEntries(texts);
    await Promise.all([usage.record(EVENT), usage.record({ ...EVENT, name: "huge", metadata })]);
    expect(await usage.flush()).toMatchObject({ inserted: 1, rejected: 1 });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test.each([["\ud800"], ["a:b/c?.."]])(
    "has an ID of any kind (%j), also when it is refused",
    async (externalId) => {
      const { store, usage } = outbox(() => refusal({ loc: ["body", "events", 0, "name"] }));
      await usage.record({ ...EVENT, externalId });
      expect(await usage.flush()).toMatchObject({ rejected: 1, error: undefined });
      expect(await store.getKeys("usage:rejected")).toHaveLength(1);
    },
  );
});

test("an option that a polluted prototype has is none", async () => {
  const claim = vi.fn(async () => false);
  Object.defineProperty(Object.prototype, "claim", { value: claim, configurable: true });
  Object.defineProperty(Object.prototype, "maxEvents", { value: 0, configurable: true });
  try {
    const { usage } = outbox(taken);
    await usage.record(EVENT);
    expect(await usage.flush()).toMatchObject({ inserted: 1 });
    expect(claim).not.toHaveBeenCalled();
  } finally {
    for (const name of ["claim", "maxEvents"]) Reflect.deleteProperty(Object.prototype, name);
  }
});

describe("who is told", () => {
  test("hears from a timer's flush and from `flushSoon` why they ended early", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const onError = vi.fn(() => {
      throw new Error("of the listener");
    });
    const { usage } = outbox(() => new Response(null, { status: 401 }), { flushEveryMs: 5000, onError });
    await usage.record(EVENT);
    vi.advanceTimersByTime(5000);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    usage.flushSoon();
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(2));
    expect(onError.mock.calls[0]).toMatchObject([{ name: "SDKError", statusCode: 401 }]);
  });

  test("a timer waits for no longer than timers can", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const setInterval = vi.spyOn(globalThis, "setInterval");
    outbox(taken, { flushEveryMs: 3_000_000_000 });
    expect(setInterval.mock.calls[0]?.[1]).toBe(2_147_483_647);
    expect(() => outbox(taken, { flushEveryMs: Number.POSITIVE_INFINITY })).toThrow("flushEveryMs");
  });
});

describe("retryRejected", () => {
  test("puts back what was refused, and it is sent under its ID", async () => {
    const mock = createMockPolar();
    const store = memoryStore();
    const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
    const usage = createUsage(core, { store });
    const customerId = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
    const timestamp = new Date(0);
    for (const externalId of ["job-1", "job-2"])
      await usage.record({ name: "used", customerId, externalId, timestamp });
    expect(await usage.flush()).toMatchObject({ rejected: 2 });
    mock.seed.customer({ id: customerId, email: "a@b.co" });
    expect(await retryRejected({ store })).toMatchObject({ ok: true, value: 2 });
    expect(await store.getKeys("usage:rejected")).toEqual([]);
    expect(await usage.flush()).toMatchObject({ inserted: 2, duplicates: 0, rejected: 0 });
    const { events } = JSON.parse(`${mock.requests.at(-1)?.body}`) as { events: readonly Arrived[] };
    expect(events.map((event) => event.external_id).sort()).toEqual(["job-1", "job-2"]);
    expect(events).toMatchObject([{ timestamp: "1970-01-01T00:00:00.000Z" }, {}]);
    expect(await retryRejected({ store })).toMatchObject({ ok: true, value: 0 });
  });

  test("says what it cannot read, and puts back the others", async () => {
    const store = memoryStore();
    await store.setItem("usage:rejected:a", "v1 {}");
    await store.setItem("usage:rejected:b", 'v1 {"event":{"name":"used","externalId":"b"}}');
    expect(await retryRejected({ store })).toMatchObject({
      ok: false,
      error: { name: "StoreError", message: "store: what lies under usage:rejected:a cannot be read" },
    });
    expect(await store.getKeys("usage:pending")).toHaveLength(1);
    expect(await store.getKeys("usage:rejected")).toEqual(["usage:rejected:a"]);
  });

  test("fails where the store does", async () => {
    const store = memoryStore();
    vi.spyOn(store, "getKeys").mockRejectedValue(new Error("down"));
    expect(await retryRejected({ store })).toMatchObject({ ok: false, error: { message: "store: down" } });
  });
});

test("tokens that an SDK does not know are none, and not a NaN that Polar refuses", () => {
  const usage = { promptTokens: Number.NaN, completionTokens: Number.NaN };
  expect(llmMetadata({ usage }, { vendor: "v" })).toMatchObject({
    inputTokens: 0,
    outputTokens: 0,
    totalTokens: 0,
  });
});
