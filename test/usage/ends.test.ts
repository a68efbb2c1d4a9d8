import { type Fetch, PolarCore } from "polar-fn/lite/core";
import { memoryStore } from "polar-fn/store";
import { createUsage, outboxCounts, type UsageOptions } from "polar-fn/usage";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const EVENT = { name: "used", externalCustomerId: "usr_1" };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Answers a request that sends events. */
type Answer = (events: readonly unknown[]) => Response | Promise<Response>;

/** An outbox whose requests are answered by a function. */
function outbox(answer: Answer, options: Partial<UsageOptions> = {}) {
  const store = options.store ?? memoryStore();
  const fetch = vi.fn<Fetch>(async (_, { body }) =>
    answer((JSON.parse(`${body}`) as { events: readonly unknown[] }).events),
  );
  const core = new PolarCore({ fetch, timeoutMs: 0, retryConfig: { strategy: "none" } });
  return { store, fetch, usage: createUsage(core, { store, ...options }) };
}

function taken(events: readonly unknown[]): Response {
  return Response.json({ inserted: events.length, duplicates: 0 });
}

function busy(status: number, retryAfter: string): Response {
  return new Response(null, { status, headers: { "retry-after": retryAfter } });
}

describe("a timer", () => {
  /** In which seconds requests arrive, of a timer of 5 seconds. */
  async function secondsOf(answer: (count: number) => Response, until: number): Promise<readonly number[]> {
    const seconds: number[] = [];
    let now = 0;
    const { usage } = outbox(
      () => {
        seconds.push(now);
        return answer(seconds.length);
      },
      { flushEveryMs: 5000 },
    );
    await usage.record(EVENT);
    for (now = 1; now <= until; now++) await vi.advanceTimersByTimeAsync(1000);
    return seconds;
  }

  test("rests after a request that failed, twice as long each time and a minute at most", async () => {
    const seconds = await secondsOf(() => new Response(null, { status: 503 }), 300);
    expect(seconds).toEqual([5, 15, 35, 75, 135, 195, 255]);
  });

  test.each([429, 503])("rests for as long as a %i asks for", async (status) => {
    expect(await secondsOf(() => busy(status, "30"), 70)).toEqual([5, 35, 65]);
  });

  test("rests for no longer than a minute, whatever an answer asks for", async () => {
    expect(await secondsOf(() => busy(503, "86400"), 130)).toEqual([5, 65, 125]);
  });

  test("goes on as before when all goes well again", async () => {
    const isDown = [false, true, true, false, false, true, false];
    const seconds: number[] = [];
    let now = 0;
    const { usage } = outbox(
      (events) => (isDown[seconds.push(now) - 1] ? new Response(null, { status: 500 }) : taken(events)),
      { flushEveryMs: 5000 },
    );
    for (now = 1; now <= 60; now++) {
      await usage.record(EVENT);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(seconds).toEqual([5, 10, 20, 40, 45, 50, 60]);
  });

  test("does not rest where the store fails, or holds what cannot be read", async () => {
    const store = memoryStore();
    await store.setItem("usage:pending:0", "hello");
    const onError = vi.fn();
    const { fetch, usage } = outbox(taken, { store, flushEveryMs: 5000, onError });
    for (let count = 1; count <= 4; count++) {
      await usage.record(EVENT);
      await vi.advanceTimersByTimeAsync(5000);
      expect(fetch).toHaveBeenCalledTimes(count);
      expect(onError).toHaveBeenCalledTimes(count);
    }
  });

  test("lets a flush that takes long end before it begins another", async () => {
    const { usage, fetch } = outbox(() => new Promise<Response>(() => {}), {
      flushEveryMs: 5000,
      leaseMs: 1,
    });
    await usage.record(EVENT);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("does not keep a flush of yours from being made while it rests", async () => {
    let isDown = true;
    const { usage, fetch } = outbox(() => (isDown ? new Response(null, { status: 503 }) : taken([EVENT])), {
      flushEveryMs: 5000,
    });
    await usage.record(EVENT);
    await vi.advanceTimersByTimeAsync(5000);
    isDown = false;
    expect(await usage.flush()).toMatchObject({ inserted: 1 });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe("close", () => {
  test("ends in time where the server does not answer, says so, and keeps what was not sent", async () => {
    const { store, usage } = outbox(() => new Promise<Response>(() => {}));
    await usage.record(EVENT);
    const closing = usage.close({ timeoutMs: 8000 });
    await vi.advanceTimersByTimeAsync(8000);
    expect(await closing).toMatchObject({
      inserted: 0,
      batches: [],
      error: {
        name: "RequestTimeoutError",
        message: "close: not done within 8000 ms",
      },
    });
    expect(await store.getKeys("usage:pending")).toHaveLength(1);
  });

  test.each([Number.NaN, -1, "300ms"])("refuses a time that is none: %j", async (timeoutMs) => {
    const { usage } = outbox(taken);
    await expect(usage.close({ timeoutMs } as never)).rejects.toThrow(
      "timeoutMs: expected a number of at least 0",
    );
  });

  test("ends in time where the store does not answer", async () => {
    const store = memoryStore();
    vi.spyOn(store, "setItem").mockReturnValue(new Promise(() => {}));
    const { usage } = outbox(taken, { store });
    void usage.record(EVENT);
    const closing = usage.close({ timeoutMs: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect((await closing).error?.name).toBe("RequestTimeoutError");
  });

  test.each([[{ timeoutMs: 8000 }], [{ timeoutMs: 0 }], [{}], [undefined]])(
    "says what was sent where it ends by itself, and leaves no timer: %j",
    async (options) => {
      const { usage } = outbox(taken, { flushEveryMs: 5000 });
      await usage.record(EVENT);
      expect(await usage.close(options)).toMatchObject({ inserted: 1, error: undefined });
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("has no limit where none is given", async () => {
    const { usage } = outbox(
      (events) => new Promise((resolve) => setTimeout(() => resolve(taken(events)), 100_000)),
    );
    await usage.record(EVENT);
    const closing = usage.close();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await closing).toMatchObject({ inserted: 1, error: undefined });
  });
});

describe("outboxCounts", () => {
  test("counts the writes that wait and the events that were refused", async () => {
    const refusal = { detail: [{ loc: ["body", "events", 0, "customer_id"] }] };
    const { store, usage } = outbox(() => Response.json(refusal, { status: 422 }));
    await usage.record(EVENT);
    await usage.flush();
    await Promise.all([usage.record(EVENT), usage.record(EVENT)]);
    await usage.record(EVENT);
    const other = { store, prefix: "other" };
    expect(await outboxCounts({ store })).toMatchObject({ ok: true, value: { pending: 2, rejected: 1 } });
    expect(await outboxCounts(other)).toMatchObject({ ok: true, value: { pending: 0, rejected: 0 } });
  });

  test("counts a key once that a store lists twice, as Redis may", async () => {
    const store = { ...memoryStore(), getKeys: async () => ["usage:pending:a", "usage:pending:a"] };
    expect(await outboxCounts({ store })).toMatchObject({ ok: true, value: { pending: 1 } });
  });

  test("fails where the store does", async () => {
    const store = { ...memoryStore(), getKeys: () => Promise.reject(new Error("down")) };
    expect(await outboxCounts({ store })).toMatchObject({ ok: false, error: { message: "store: down" } });
  });
});
