import { hasActiveSubscription } from "polar-fn/entitlements";
import { memoryStore } from "polar-fn/store";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { desk, NOW, PRO } from "./desk.js";
import { stateAnswer } from "./states.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const METER = { meterId: "m", consumedUnits: 0, creditedUnits: 100, balance: 100 };

/** Answers after five seconds. */
async function slowly(): Promise<Response> {
  await new Promise((resolve) => setTimeout(resolve, 5000));
  return stateAnswer({ ...PRO, meters: [METER] });
}

const ABORTED = { ok: false, error: { name: "RequestAbortedError", cause: "gone" } };

/** What a caller gets that stops waiting after a tenth of a second. */
async function leftAfter100Ms(entitlements: ReturnType<typeof desk>["entitlements"]): Promise<unknown> {
  const leaving = new AbortController();
  const left = entitlements.of("usr_1", { signal: leaving.signal });
  await vi.advanceTimersByTimeAsync(100);
  leaving.abort("gone");
  return left;
}

describe("a signal", () => {
  test("ends the wait of one caller, and the request goes on for the others", async () => {
    const { fetch, entitlements } = desk(slowly);
    const leaving = new AbortController();
    const left = entitlements.of("usr_1", { signal: leaving.signal });
    const staying = entitlements.of("usr_1", { signal: new AbortController().signal });
    await vi.advanceTimersByTimeAsync(1000);
    leaving.abort("gone");
    const res = await left;
    expect(res).toMatchObject(ABORTED);
    expect(!res.ok && res.error.message).toBe(
      "GET /v1/customers/external/{externalId}/state: stopped after 1000 ms",
    );
    await vi.advanceTimersByTimeAsync(4000);
    expect(await staying).toMatchObject({ ok: true, value: { stale: false } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("of the only caller leaves the answer to who comes next", async () => {
    const { fetch, entitlements } = desk(slowly);
    const leaving = new AbortController();
    const left = entitlements.of("usr_1", { signal: leaving.signal });
    await vi.advanceTimersByTimeAsync(1000);
    leaving.abort("gone");
    await left;
    await vi.advanceTimersByTimeAsync(4000);
    expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { age: 5000 } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("that is aborted already asks nobody, and what is known is not told either", async () => {
    const { fetch, entitlements } = desk();
    expect(await entitlements.of("usr_1", { signal: AbortSignal.abort("gone") })).toMatchObject(ABORTED);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).not.toHaveBeenCalled();
    await entitlements.of("usr_1");
    expect(await entitlements.of("usr_1", { signal: AbortSignal.abort("gone") })).toMatchObject(ABORTED);
  });

  test("that is aborted while the store is read asks nobody", async () => {
    const store = memoryStore();
    const read = store.getItem;
    vi.spyOn(store, "getItem").mockImplementation(async (key) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return read(key);
    });
    const { fetch, entitlements } = desk(undefined, { store });
    expect(await leftAfter100Ms(entitlements)).toMatchObject(ABORTED);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("ends a wait for a refresh, too, and is no failure of Polar's", async () => {
    let delay = 0;
    const onError = vi.fn();
    const { entitlements } = desk(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        return stateAnswer(PRO);
      },
      { onError },
    );
    const first = entitlements.of("usr_1");
    await vi.advanceTimersByTimeAsync(0);
    await first;
    vi.advanceTimersByTime(60_000);
    delay = 5000;
    expect(await leftAfter100Ms(entitlements)).toMatchObject(ABORTED);
    await vi.advanceTimersByTimeAsync(5000);
    const res = await entitlements.of("usr_1");
    expect(res).toMatchObject({ ok: true, value: { stale: false } });
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    expect(onError).not.toHaveBeenCalled();
  });

  test("keeps units from being spent for who has gone", async () => {
    const { fetch, entitlements } = desk(slowly);
    const leaving = new AbortController();
    const left = entitlements.spend("usr_1", "m", 10, { signal: leaving.signal });
    const staying = entitlements.spend("usr_1", "m", 20);
    await vi.advanceTimersByTimeAsync(1000);
    leaving.abort("gone");
    expect(await left).toMatchObject(ABORTED);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await staying).toMatchObject({ ok: true, value: { spent: true, balance: 80 } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("that is none is an error, and is named", async () => {
    const { entitlements } = desk();
    expect(await entitlements.of("usr_1", { signal: "soon" as never })).toMatchObject({
      ok: false,
      error: { name: "InvalidRequestError", issues: [{ path: ["signal"], expected: "an AbortSignal" }] },
    });
  });

  test("that is not aborted is let go of when the answer is there", async () => {
    const { entitlements } = desk();
    const { signal } = new AbortController();
    const listens = vi.spyOn(signal, "addEventListener");
    const leaves = vi.spyOn(signal, "removeEventListener");
    await entitlements.of("usr_1", { signal });
    expect(listens).toHaveBeenCalledTimes(1);
    expect(leaves).toHaveBeenCalledTimes(1);
  });
});

describe("waitUntil of spend", () => {
  test("keeps a refresh alive, as that of an answer does", async () => {
    const { entitlements } = desk(() => stateAnswer({ meters: [METER] }));
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    const waitUntil = vi.fn();
    await entitlements.spend("usr_1", "m", 1, { waitUntil });
    expect(waitUntil).toHaveBeenCalledWith(expect.any(Promise));
  });

  test("that throws is told, and keeps nobody from an answer", async () => {
    const onError = vi.fn();
    const { entitlements } = desk(undefined, { onError });
    await entitlements.of("usr_1");
    vi.advanceTimersByTime(60_000);
    function waitUntil(): never {
      throw new Error("too late");
    }
    expect(await entitlements.of("usr_1", { waitUntil })).toMatchObject({ ok: true });
    expect(onError.mock.calls).toMatchObject([
      [{ name: "UnexpectedClientError", message: expect.stringContaining("too late") }],
    ]);
  });
});

describe("an ID that says nothing", () => {
  test.each([[undefined], [null], [""], [5], [{}], [["usr_1"]]])(
    "of a customer (%j) is an error that names it, and neither the store nor Polar is asked",
    async (id) => {
      const store = memoryStore();
      const read = vi.spyOn(store, "getItem");
      const onError = vi.fn();
      const { fetch, entitlements } = desk(undefined, { store, onError });
      const invalid = {
        ok: false,
        error: {
          name: "InvalidRequestError",
          message: expect.stringContaining("externalId: expected a string that is not empty, received "),
          issues: [{ path: ["externalId"] }],
        },
      };
      expect(await entitlements.of(id as never)).toMatchObject(invalid);
      expect(await entitlements.spend(id as never, "m", 1)).toMatchObject(invalid);
      expect(read).not.toHaveBeenCalled();
      expect(fetch).not.toHaveBeenCalled();
      expect(onError).not.toHaveBeenCalled();
    },
  );

  test.each([[undefined], [null], [""], [5]])(
    "of a meter (%j) is a TypeError, and not a customer without units",
    async (meterId) => {
      const { fetch, entitlements } = desk(() => stateAnswer({ meters: [METER] }));
      const spending = entitlements.spend("usr_1", meterId as never, 1);
      await expect(spending).rejects.toThrow(TypeError);
      await expect(spending).rejects.toThrow("meterId: expected a string that is not empty, received ");
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
