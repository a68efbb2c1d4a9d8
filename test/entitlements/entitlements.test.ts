import { PolarCore as FullCore } from "polar-fn/core";
import {
  createEntitlements,
  hasActiveSubscription,
  hasBenefit,
  meterBalance,
  seatsOf,
} from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore } from "polar-fn/store";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changed, desk, NOW, PRO } from "./desk.js";
import { stateAnswer, stateWith } from "./states.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

function broken(status = 500): Response {
  return new Response(null, { status });
}

function notFound(): Response {
  return Response.json({ error: "ResourceNotFound", detail: "Not found" }, { status: 404 });
}

describe("of", () => {
  test("asks once a minute, whoever asks, and gives what was said meanwhile", async () => {
    const { fetch, store, entitlements } = desk();
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { age: 0, stale: false } });
    vi.advanceTimersByTime(59_999);
    const other = createEntitlements(new PolarCore({ fetch }), { store });
    const res = await other.of("usr_1");
    expect(res).toMatchObject({ ok: true, value: { age: 59_999, stale: false } });
    expect(res.ok && res.value.state?.createdAt).toEqual(new Date("2026-01-01T00:00:00Z"));
    expect(fetch).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { age: 0 } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("has one request under way for a customer", async () => {
    const { fetch, entitlements } = desk();
    await Promise.all([..."abcde"].map(() => entitlements.of("usr_1")));
    expect(fetch).toHaveBeenCalledTimes(1);
    await entitlements.of("usr_2");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("gives the last answer while Polar is slow, and the new one when it is there", async () => {
    let delay = 0;
    const { entitlements } = desk(async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return stateAnswer(delay > 0 ? {} : PRO);
    });
    const first = entitlements.of("usr_1");
    await vi.advanceTimersByTimeAsync(0);
    await first;
    vi.advanceTimersByTime(60_000);
    delay = 5000;
    const waitUntil = vi.fn();
    const second = entitlements.of("usr_1", { waitUntil });
    await vi.advanceTimersByTimeAsync(1000);
    const res = await second;
    expect(res).toMatchObject({ ok: true, value: { stale: true, age: 61_000 } });
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    expect(waitUntil).toHaveBeenCalledWith(expect.any(Promise));
    await vi.advanceTimersByTimeAsync(4000);
    const third = await entitlements.of("usr_1");
    expect(third).toMatchObject({ ok: true, value: { stale: false, age: 5000 } });
    expect(third.ok && hasActiveSubscription(third.value.state)).toBe(false);
  });

  test("gives the last answer for a day while Polar fails, tells of it, and asks no more than it bears", async () => {
    let isBroken = false;
    const onError = vi.fn();
    const { fetch, entitlements } = desk(() => (isBroken ? broken() : stateAnswer(PRO)), { onError });
    await entitlements.of("usr_1");
    isBroken = true;
    vi.advanceTimersByTime(60_000);
    for (let second = 0; second < 60; second++) {
      expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: true } });
      vi.advanceTimersByTime(1000);
    }
    expect(fetch).toHaveBeenCalledTimes(1 + 6);
    expect(onError).toHaveBeenCalledTimes(6);
    vi.setSystemTime(NOW + 86_400_000);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: false, error: { statusCode: 500 } });
    isBroken = false;
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: false } });
  });

  test("never keeps an error", async () => {
    const answers = [broken(), broken(401)];
    const { entitlements } = desk(() => answers.shift() ?? stateAnswer(PRO));
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: false, error: { statusCode: 500 } });
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: false, error: { statusCode: 401 } });
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true });
  });

  test("keeps «no such customer» for ten seconds, and never when Polar fails", async () => {
    const answers = [notFound(), broken()];
    const { fetch, entitlements } = desk(() => answers.shift() ?? stateAnswer(PRO));
    const nobody = { ok: true, value: { state: null, stale: false } };
    expect(await entitlements.of("usr_1")).toMatchObject(nobody);
    vi.advanceTimersByTime(9999);
    expect(await entitlements.of("usr_1")).toMatchObject(nobody);
    expect(fetch).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: false });
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: false } });
  });

  test("asks the network where the store fails or does not answer, and tells of it", async () => {
    const store = memoryStore();
    const onError = vi.fn();
    const { fetch, entitlements } = desk(undefined, { store, onError });
    const fails = vi.spyOn(store, "getItem").mockRejectedValue(new Error("down"));
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: false } });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "StoreError", message: "store: down" });
    fails.mockReturnValue(new Promise(() => {}));
    const hanging = entitlements.of("usr_1");
    await vi.advanceTimersByTimeAsync(5000);
    expect(await hanging).toMatchObject({ ok: true });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("takes no state for another's, whatever a store does with keys", async () => {
    const ids = ["usr_a", "usr_A"];
    const { fetch, store, entitlements } = desk(() => stateAnswer({ externalId: ids.shift() ?? null }));
    await entitlements.of("usr_a");
    await store.setItem("entitlements:usr_A", `${await store.getItem("entitlements:usr_a")}`);
    await entitlements.of("usr_A");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("believes no clock that has jumped", async () => {
    const { fetch, entitlements } = desk();
    await entitlements.of("usr_1");
    vi.setSystemTime(NOW - 3_600_000);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: false } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("works on a full core", async () => {
    const mock = createMockPolar();
    mock.seed.customer({ external_id: "usr_1", email: "a@b.co" });
    const core = new FullCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
    const entitlements = createEntitlements(core, { store: memoryStore() });
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { state: { email: "a@b.co" } } });
    expect(await entitlements.of("nobody")).toMatchObject({ ok: true, value: { state: null } });
  });
});

describe("handle", () => {
  test("makes a change known at once", async () => {
    const { fetch, entitlements } = desk(() => stateAnswer({}));
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(5000);
    expect(await entitlements.handle(changed(NOW + 4000, PRO))).toBe(true);
    const res = await entitlements.of("usr_1");
    expect(res).toMatchObject({ ok: true, value: { age: 1000, stale: false } });
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    expect(res.ok && res.value.state?.metadata).toEqual({ "~odd": "~1", since: "2026-01-01T00:00:00Z" });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("never lets an older event replace what is newer, in any order and however often", async () => {
    const events = [1, 2, 3, 4].map((number) =>
      changed(NOW + number * 1000, { subscriptions: [{ productId: `${number}` }] }),
    );
    const orders = [
      [3, 0, 1, 2],
      [3, 3, 2, 1, 0],
      [0, 3, 1, 3, 2],
      [2, 1, 3, 0, 3, 2],
    ];
    for (const order of orders) {
      const { entitlements } = desk();
      vi.setSystemTime(NOW + 10_000);
      await Promise.all(order.map((index) => entitlements.handle(events[index] ?? changed(0))));
      const res = await entitlements.of("usr_1");
      expect(res.ok && hasActiveSubscription(res.value.state, "4")).toBe(true);
    }
  });

  test("lets no older event replace what Polar has answered since", async () => {
    const { entitlements } = desk(() => stateAnswer({}));
    await entitlements.of("usr_1");
    expect(await entitlements.handle(changed(NOW - 1, PRO))).toBe(false);
    const res = await entitlements.of("usr_1");
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(false);
  });

  test("goes by Polar's clock, and asks where an event is of the same second as an answer", async () => {
    const answer = vi.fn(() => {
      const response = stateAnswer({});
      response.headers.set("date", "Fri, 27 Nov 2026 11:00:00 GMT");
      return response;
    });
    const { fetch, entitlements } = desk(answer);
    const hourAgo = Date.parse("2026-11-27T11:00:00Z");
    await entitlements.of("usr_1");
    expect(await entitlements.handle(changed(hourAgo - 1, PRO))).toBe(false);
    await entitlements.of("usr_1");
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await entitlements.handle(changed(hourAgo + 500, PRO))).toBe(false);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { stale: false } });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(await entitlements.handle(changed(hourAgo + 1000, PRO))).toBe(true);
  });

  test("does not let an answer that was under way replace a newer event", async () => {
    const gates: (() => void)[] = [];
    const { entitlements } = desk(async () => {
      await new Promise<void>((resolve) => {
        gates.push(resolve);
      });
      return stateAnswer({});
    });
    const asking = entitlements.of("usr_1");
    await vi.advanceTimersByTimeAsync(10);
    await entitlements.handle(changed(NOW + 5, PRO));
    for (const open of gates) open();
    const res = await asking;
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
  });

  test("knows that a customer was deleted, and no older event brings it back", async () => {
    const { entitlements } = desk();
    await entitlements.handle(changed(NOW, PRO));
    await entitlements.handle({ ...changed(NOW + 2000), type: "customer.deleted" });
    await entitlements.handle(changed(NOW + 1000, PRO));
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { state: null } });
  });

  test("leaves alone what it is not about", async () => {
    const { store, entitlements } = desk();
    expect(await entitlements.handle({ ...changed(NOW), type: "order.paid" })).toBe(false);
    expect(await entitlements.handle(changed(NOW, { externalId: null }))).toBe(false);
    expect(await store.getKeys("entitlements")).toEqual([]);
  });

  test("rejects where the store fails, so that the event comes again", async () => {
    const store = memoryStore();
    vi.spyOn(store, "setItem").mockRejectedValueOnce(new Error("down"));
    const { entitlements } = desk(undefined, { store });
    await expect(entitlements.handle(changed(NOW))).rejects.toMatchObject({ name: "StoreError" });
    expect(await entitlements.handle(changed(NOW))).toBe(true);
  });

  test("knows a late delivery for what it is: old", async () => {
    const { fetch, entitlements } = desk();
    await entitlements.handle(changed(NOW - 3_600_000, PRO));
    await entitlements.of("usr_1");
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("spend", () => {
  function meter(consumedUnits: number) {
    return { meters: [{ meterId: "m", consumedUnits, creditedUnits: 100, balance: 100 - consumedUnits }] };
  }

  test("lets a burst have what there is, and no more", async () => {
    const { fetch, entitlements } = desk(() => stateAnswer(meter(0)));
    const results = await Promise.all(Array.from({ length: 300 }, () => entitlements.spend("usr_1", "m", 1)));
    expect(results.filter((res) => res.ok && res.value.spent)).toHaveLength(100);
    expect(results.at(-1)).toMatchObject({ ok: true, value: { spent: false, balance: 0 } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("forgets what Polar's numbers have, and nothing else", async () => {
    let consumed = 0;
    const { entitlements } = desk(() => stateAnswer(meter(consumed)));
    await entitlements.spend("usr_1", "m", 60);
    consumed = 40;
    vi.advanceTimersByTime(60_000);
    // Polar has 40 of the 60.
    expect(await entitlements.spend("usr_1", "m", 41)).toMatchObject({
      value: { spent: false, balance: 40 },
    });
    expect(await entitlements.spend("usr_1", "m", 30)).toMatchObject({ value: { spent: true, balance: 10 } });
    consumed = 90;
    vi.advanceTimersByTime(60_000);
    expect(await entitlements.spend("usr_1", "m", 0)).toMatchObject({ value: { balance: 10 } });
  });

  test("begins anew where the meter was reset, and forgets in time what never arrives", async () => {
    let consumed = 90;
    const { entitlements } = desk(() => stateAnswer(meter(consumed)));
    await entitlements.spend("usr_1", "m", 10);
    consumed = 0;
    vi.advanceTimersByTime(60_000);
    expect(await entitlements.spend("usr_1", "m", 0)).toMatchObject({ value: { balance: 90 } });
    vi.advanceTimersByTime(900_000);
    expect(await entitlements.spend("usr_1", "m", 0)).toMatchObject({ value: { balance: 100 } });
  });

  test("keeps what was spent for as long as Polar is down", async () => {
    let isBroken = false;
    const { entitlements } = desk(() => (isBroken ? broken() : stateAnswer(meter(0))));
    await entitlements.spend("usr_1", "m", 90);
    isBroken = true;
    for (let hour = 0; hour < 20; hour++) {
      vi.advanceTimersByTime(3_600_000);
      expect(await entitlements.spend("usr_1", "m", 11)).toMatchObject({
        ok: true,
        value: { spent: false, balance: 10, stale: true },
      });
    }
  });

  test("of several processes overdraws by no more than the balance for each further one", async () => {
    let consumed = 0;
    const store = memoryStore();
    const desks = [1, 2, 3].map(() => desk(() => stateAnswer(meter(consumed)), { store }).entitlements);
    let spent = 0;
    for (let minute = 0; minute < 10; minute++) {
      for (const entitlements of desks)
        for (let count = 0; count < 30; count++) {
          const res = await entitlements.spend("usr_1", "m", 2);
          if (res.ok && res.value.spent) spent += 2;
        }
      // Polar counts a part of it.
      consumed += Math.floor((spent - consumed) / 2);
      vi.advanceTimersByTime(60_000);
    }
    expect(spent).toBeGreaterThanOrEqual(100);
    expect(spent).toBeLessThanOrEqual(300);
  });

  test("overdraws by the balance for each time that a process is started while Polar is down", async () => {
    let isBroken = false;
    const store = memoryStore();
    let spent = 0;
    for (let start = 0; start < 4; start++) {
      const { entitlements } = desk(() => (isBroken ? broken() : stateAnswer(meter(0))), { store });
      for (let count = 0; count < 70; count++) {
        const res = await entitlements.spend("usr_1", "m", 2);
        if (res.ok && res.value.spent) spent += 2;
      }
      isBroken = true;
      vi.advanceTimersByTime(3_600_000);
    }
    expect(spent).toBe(400);
  });

  test("overdraws by the balance for each quarter of an hour that usage does not arrive in", async () => {
    const { entitlements } = desk(() => stateAnswer(meter(0)));
    let spent = 0;
    for (let minute = 0; minute < 60; minute++) {
      for (let count = 0; count < 30; count++) {
        const res = await entitlements.spend("usr_1", "m", 10);
        if (res.ok && res.value.spent) spent += 10;
      }
      vi.advanceTimersByTime(60_000);
    }
    expect(spent).toBe(400);
  });

  test("has nothing where there is no meter or no customer, and refuses what is no number", async () => {
    const { entitlements } = desk(() => stateAnswer({}));
    expect(await entitlements.spend("usr_1", "m", 1)).toMatchObject({ value: { spent: false, balance: 0 } });
    await expect(entitlements.spend("usr_1", "m", Number.NaN)).rejects.toThrow("units: expected a number");
    expect(await desk(notFound).entitlements.spend("x", "m", 1)).toMatchObject({ value: { spent: false } });
    expect(await desk(() => broken()).entitlements.spend("x", "m", 1)).toMatchObject({ ok: false });
  });
});

describe("what a state says", () => {
  const state = stateWith({
    subscriptions: [
      { productId: "pro", seats: 5 },
      { productId: "team", seats: null },
      { productId: "pro", seats: 2 },
    ],
    grants: [{ benefitId: "b1", benefitType: "custom", benefitMetadata: { feature: "export", level: 2 } }],
    meters: [{ meterId: "m", balance: -3.5 }],
  });

  test("of benefits, by ID, type and metadata", () => {
    expect(hasBenefit(state, { id: "b1" })).toBe(true);
    expect(hasBenefit(state, { id: "b1", type: "license_keys" })).toBe(false);
    expect(hasBenefit(state, { metadata: { feature: "export" } })).toBe(true);
    expect(hasBenefit(state, { metadata: { feature: "export", level: 3 } })).toBe(false);
    expect(hasBenefit(state, { metadata: { toString: "x" } })).toBe(false);
    expect(hasBenefit(null, {})).toBe(false);
  });

  test("of subscriptions, seats and meters", () => {
    expect(hasActiveSubscription(state)).toBe(true);
    // @ts-expect-error A setting that is missing is not «any product».
    expect(() => hasActiveSubscription(state, undefined)).toThrow("productId: expected a string");
    // @ts-expect-error The same of seats.
    expect(() => seatsOf(state, undefined)).toThrow(TypeError);
    expect(() => meterBalance(state, "")).toThrow("meterId: expected a string");
    expect(hasActiveSubscription(state, "team")).toBe(true);
    expect(hasActiveSubscription(state, "other")).toBe(false);
    expect(seatsOf(state)).toBe(7);
    expect(seatsOf(state, "team")).toBe(0);
    expect(meterBalance(state, "m")).toBe(-3.5);
    expect(meterBalance(state, "other")).toBe(0);
    expect([hasActiveSubscription(null), seatsOf(null), meterBalance(null, "m")]).toEqual([false, 0, 0]);
  });
});

test("createEntitlements refuses options that cannot be used, by name", () => {
  const core = new PolarCore({});
  expect(() => createEntitlements(core, {} as never)).toThrow("store: expected a store");
  expect(() => createEntitlements(core, { store: memoryStore(), freshForMs: -1 })).toThrow("freshForMs");
});
