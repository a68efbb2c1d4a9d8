import { createEntitlements, hasActiveSubscription, hasBenefit } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore, type Store } from "polar-fn/store";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Ledger } from "../../src/entitlements/Ledger.js";
import { changed, desk, NOW, PRO } from "./desk.js";
import { stateAnswer, stateWith } from "./states.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What is told of a customer's subscription. */
async function isPro(entitlements: ReturnType<typeof desk>["entitlements"]): Promise<boolean | undefined> {
  const res = await entitlements.of("usr_1");
  return res.ok ? hasActiveSubscription(res.value.state) : undefined;
}

describe("a customer that was deleted", () => {
  const gone = { ...stateWith({ externalId: null }), deletedAt: new Date(NOW) };

  test.each(["customer.deleted", "customer.state_changed"])(
    "is known though Polar's %s does not have the external ID any more",
    async (type) => {
      const { fetch, entitlements } = desk(() => stateAnswer(PRO), { freshForMs: 3_600_000 });
      await entitlements.of("usr_1");
      expect(await entitlements.handle({ type, timestamp: new Date(NOW + 5000), data: gone })).toBe(true);
      expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { state: null } });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test("is known by the event that the mock sends, from a webhook that made it known", async () => {
    const mock = createMockPolar();
    const customer = mock.seed.customer({ external_id: "usr_1", email: "a@b.co" });
    const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
    const entitlements = createEntitlements(core, { store: memoryStore() });
    const data = { ...stateWith({}), id: customer.id };
    await entitlements.handle({ type: "customer.state_changed", timestamp: new Date(NOW), data });
    const deleted = { id: customer.id, externalId: null };
    const event = { type: "customer.deleted", timestamp: new Date(NOW + 1000), data: deleted };
    expect(await entitlements.handle(event)).toBe(true);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { state: null } });
  });

  test("does not take along one that got its external ID since", async () => {
    const { entitlements } = desk(() => stateAnswer(PRO));
    await entitlements.of("usr_1");
    const other = { ...stateWith(PRO), id: "e7b1ad62-70d5-4b2d-8b7f-3a1f5e1c9a55" };
    await entitlements.handle({ ...changed(NOW + 5000), data: other });
    expect(
      await entitlements.handle({ type: "customer.deleted", timestamp: new Date(NOW + 6000), data: gone }),
    ).toBe(false);
    expect(await isPro(entitlements)).toBe(true);
  });

  test("that nobody has asked for is left alone", async () => {
    const { store, entitlements } = desk(() => stateAnswer(PRO));
    expect(
      await entitlements.handle({ type: "customer.deleted", timestamp: new Date(NOW), data: gone }),
    ).toBe(false);
    expect(await store.getKeys("entitlements")).toEqual([]);
  });
});

describe("events of the same moment", () => {
  const [before, after] = [changed(NOW, PRO), changed(NOW, {})];

  test.each([[[before, after]], [[after, before]]])(
    "do not say which was first, so that Polar is asked",
    async (events) => {
      const { fetch, entitlements } = desk(() => stateAnswer({}));
      for (const event of events) await entitlements.handle(event);
      expect(await isPro(entitlements)).toBe(false);
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test("that say the same are one, and nobody is asked", async () => {
    const { fetch, entitlements } = desk(() => stateAnswer({}));
    for (const event of [before, before, before]) expect(await entitlements.handle(event)).toBe(true);
    expect(await isPro(entitlements)).toBe(true);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("a clock that is turned back", () => {
  test("by an hour does not make Polar rest for an hour", async () => {
    const answers = [stateAnswer(PRO), new Response(null, { status: 500 })];
    const { fetch, entitlements } = desk(() => answers.shift() ?? stateAnswer({}));
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    expect(await isPro(entitlements)).toBe(true);
    vi.setSystemTime(NOW - 3_600_000);
    vi.advanceTimersByTime(10_000);
    expect(await isPro(entitlements)).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test("by an hour does not keep what was credited since from being spent", async () => {
    let balance = 1;
    const { entitlements } = desk(() =>
      stateAnswer({ meters: [{ meterId: "m", consumedUnits: 0, creditedUnits: balance, balance }] }),
    );
    expect(await entitlements.spend("usr_1", "m", 1)).toMatchObject({ value: { spent: true } });
    balance = 10;
    vi.setSystemTime(NOW - 3_600_000);
    expect(await entitlements.spend("usr_1", "m", 1)).toMatchObject({ value: { spent: true, balance: 8 } });
  });
});

describe("a failing Polar", () => {
  test("rests for a minute at most, however long its Retry-After is", async () => {
    const limited = new Response(null, { status: 429, headers: { "retry-after": "86400" } });
    const answers = [stateAnswer(PRO), limited];
    const { fetch, entitlements } = desk(() => answers.shift() ?? stateAnswer({}));
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(59_999);
    expect(await isPro(entitlements)).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1);
    expect(await isPro(entitlements)).toBe(false);
  });

  test("that hangs is told of, once for each request, when its time is over", async () => {
    const onError = vi.fn();
    let isHanging = false;
    const { entitlements } = desk(() => (isHanging ? new Promise(() => {}) : stateAnswer(PRO)), { onError });
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    isHanging = true;
    const asking = [1, 2, 3].map(() => isPro(entitlements));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.all(asking)).toEqual([true, true, true]);
    expect(onError).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(9000);
    expect(onError.mock.calls).toMatchObject([[{ name: "RequestTimeoutError" }]]);
  });

  test("is asked again, though the listener of its errors never comes back", async () => {
    const onError = vi.fn(() => new Promise(() => {}));
    const answers = [stateAnswer(PRO), new Response(null, { status: 500 })];
    const { entitlements } = desk(() => answers.shift() ?? stateAnswer({}), { onError });
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    expect(await isPro(entitlements)).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(await isPro(entitlements)).toBe(false);
  });
});

describe("a store", () => {
  test.each([
    "hello",
    "v1 ",
    "v1 5",
    "v1 null",
    'v1 "usr_1"',
    'v1 {"id":"usr_1"}',
    `v1 {"id":"usr_1","at":${NOW},"asOf":${NOW}}`,
    'v1 {"id":"usr_1","state":null,"at":"x","asOf":"x"}',
    'v1 {"__proto__":{"id":"usr_1"}}',
  ])("that holds garbage (%s) knows nothing, and is mended", async (text) => {
    const { fetch, store, entitlements } = desk(() => stateAnswer(PRO));
    await store.setItem("entitlements:usr_1", text);
    expect(await isPro(entitlements)).toBe(true);
    expect(await isPro(entitlements)).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test.each(["getItem", "setItem"] as const)(
    "whose %s throws at once, or hangs, costs no answer",
    async (method) => {
      const store = memoryStore();
      const onError = vi.fn();
      const { entitlements } = desk(() => stateAnswer(PRO), { store, onError });
      const spy = vi.spyOn(store, method).mockImplementation(() => {
        throw new Error("down");
      });
      expect(await isPro(entitlements)).toBe(true);
      expect(onError.mock.calls[0]).toMatchObject([{ name: "StoreError", message: "store: down" }]);
      spy.mockReturnValue(new Promise(() => {}));
      const asking = isPro(entitlements);
      await vi.advanceTimersByTimeAsync(2000);
      expect(await asking).toBe(true);
    },
  );

  test("that loses every write makes Polar be asked each time, and nothing else", async () => {
    const store: Store = { ...memoryStore(), setItem: async () => {} };
    const { fetch, entitlements } = desk(() => stateAnswer(PRO), { store });
    for (let count = 0; count < 3; count++) expect(await isPro(entitlements)).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test("that shows what was there before for a while tells it no longer than it is fresh", async () => {
    const inner = memoryStore();
    let old: unknown;
    const store: Store = { ...inner, getItem: async (key) => old ?? inner.getItem(key) };
    let answer = PRO as Parameters<typeof stateAnswer>[0];
    const { entitlements } = desk(() => stateAnswer(answer), { store });
    expect(await isPro(entitlements)).toBe(true);
    old = await inner.getItem("entitlements:usr_1");
    answer = {};
    await entitlements.handle(changed(NOW + 5000, {}));
    expect(await isPro(entitlements)).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(await isPro(entitlements)).toBe(false);
  });
});

describe("spending", () => {
  test("a hundred thousand times before Polar answers is a few numbers, and none is forgotten", () => {
    const ledger = new Ledger({ settleMs: 900_000, staleForMs: 86_400_000 });
    const state = stateWith({ meters: [{ meterId: "m", consumedUnits: 0, balance: 1e6 }] });
    for (let count = 0; count < 100_000; count++) {
      ledger.spend("usr_1", "m", 1, state, NOW);
      if (count % 1000 === 0) vi.advanceTimersByTime(1000);
    }
    expect(ledger.spend("usr_1", "m", 0, state, NOW)).toEqual({ spent: true, balance: 900_000 });
  });

  test("goes by the newest numbers, also when older ones come in at the same moment", async () => {
    const consumed = [0, 60, 60];
    const { entitlements } = desk(
      () => {
        const consumedUnits = consumed.shift() ?? 60;
        return stateAnswer({
          meters: [{ meterId: "m", consumedUnits, creditedUnits: 100, balance: 100 - consumedUnits }],
        });
      },
      { freshForMs: 0, restMs: 0 },
    );
    await entitlements.spend("usr_1", "m", 60);
    for (let count = 0; count < 5; count++) {
      vi.advanceTimersByTime(1);
      expect(await entitlements.spend("usr_1", "m", 0)).toMatchObject({ value: { balance: 40 } });
    }
  });
});

describe("waitUntil", () => {
  test("may be the context itself", async () => {
    const { entitlements } = desk(() => stateAnswer(PRO));
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    const context = {
      promises: [] as unknown[],
      waitUntil(promise: Promise<unknown>) {
        this.promises.push(promise);
      },
    };
    await entitlements.of("usr_1", { waitUntil: context });
    expect(context.promises).toHaveLength(1);
  });
});

test("a benefit that is not named is an error, because any would do", () => {
  const state = stateWith({ grants: [{ benefitId: "b1", benefitMetadata: {} }] });
  expect(() => hasBenefit(state, {})).toThrow("query: expected an id, a type or metadata of a benefit");
  expect(() => hasBenefit(state, { id: process.env["NOT_THERE"] })).toThrow(TypeError);
  expect(hasBenefit(state, { metadata: {} })).toBe(true);
});

test("times that timers cannot have are no times at all", async () => {
  expect(() => desk(() => stateAnswer(PRO), { staleForMs: Number.POSITIVE_INFINITY })).toThrow("staleForMs");
  const { entitlements } = desk(() => stateAnswer(PRO), { slowMs: 3_000_000_000, storeMs: 3_000_000_000 });
  expect(await isPro(entitlements)).toBe(true);
});
