import fc from "fast-check";
import { PolarCore as BrowserCore } from "polar-fn/browser/core";
import { PolarCore as FullCore } from "polar-fn/core";
import { PolarCore } from "polar-fn/lite/core";
import { customerPortalLicenseKeysValidate } from "polar-fn/lite/funcs/customerPortalLicenseKeysValidate";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { paced } from "polar-fn/paced";
import { stream } from "polar-fn/stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { limitedServer } from "./limitedServer.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What promises come to, as virtual time goes by. */
async function settled<TValue>(promises: readonly PromiseLike<TValue>[]): Promise<readonly TValue[]> {
  const all = Promise.all(promises);
  await vi.advanceTimersByTimeAsync(600_000);
  return all;
}

/** The most of these times that lie within any `ms` milliseconds. */
function mostWithin(ms: number, times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

function answering() {
  return { fetch: vi.fn(async () => Response.json({ id: ID })) };
}

describe("100 parallel calls against a server that allows 20 a second", () => {
  test.each([
    ["of the lite core", PolarCore],
    ["of the full core", FullCore],
  ])("%s all go well, and none is refused at that pace", async (_, Core) => {
    const server = limitedServer({ perSecond: 20 });
    const polar = paced(new Core({ fetch: server.fetch }), { perMinute: 1200, burst: 1 });
    const results = await settled(Array.from({ length: 100 }, () => customersList(polar)));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.refused()).toBe(0);
    expect(mostWithin(1000, server.arrivals)).toBeLessThanOrEqual(20);
  });

  test.each([
    { perMinute: 6000 },
    { perMinute: 6000, concurrency: 10 },
    { perMinute: 1200, burst: 60 },
    { perMinute: 100_000 },
  ])("all go well at a pace that is too fast (%o), and none leaves in a pause", async (options) => {
    const server = limitedServer({ perSecond: 20 });
    const polar = paced(new PolarCore({ fetch: server.fetch }), options);
    const results = await settled(
      Array.from({ length: 100 }, () => customersCreate(polar, { email: "a@b.co" })),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.refused()).toBeGreaterThan(0);
    expect(polar.pace().limited).toBe(server.refused());
    expect(server.early()).toBe(0);
  });

  test("of the browser core all go well at that pace", async () => {
    const server = limitedServer({ perSecond: 20 });
    const core = new BrowserCore({ serverURL: "https://shop.test/api/polar", fetch: server.fetch });
    const polar = paced(core, { perMinute: 1200, burst: 1 });
    const results = await settled(Array.from({ length: 100 }, () => customersList(polar)));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(server.refused()).toBe(0);
  });

  test("fail without a pace", async () => {
    const server = limitedServer({ perSecond: 20 });
    const polar = new PolarCore({ fetch: server.fetch });
    const results = await settled(Array.from({ length: 100 }, () => customersList(polar)));
    expect(results.filter(({ ok }) => !ok)).not.toEqual([]);
  });
});

describe("the pace", () => {
  test.each([
    { perMinute: 100, burst: 1 },
    { perMinute: 100, burst: 50 },
    { perMinute: 100, burst: 100 },
    { perMinute: 500 },
    {},
  ])("is kept in any minute: %o", async (options) => {
    const server = limitedServer({ perSecond: 1e9, latencyMs: 5 });
    const polar = paced(new PolarCore({ fetch: server.fetch }), options);
    for (let round = 0; round < 4; round++) {
      const calls = Array.from({ length: 300 }, () => customersList(polar));
      await vi.advanceTimersByTimeAsync(round * 20_000);
      void calls;
    }
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(server.arrivals).toHaveLength(1200);
    expect(mostWithin(60_000, server.arrivals)).toBeLessThanOrEqual(options.perMinute ?? 500);
    expect(polar.pace()).toMatchObject({ waiting: 0, running: 0, sent: 1200 });
  });

  test("lets a burst out at once", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { perMinute: 100, burst: 7 });
    for (let count = 0; count < 10; count++) void customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(7);
    expect(polar.pace()).toMatchObject({ waiting: 3, running: 0, sent: 7, limited: 0, pausedMs: 0 });
  });

  test("counts what is tried again", async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 503 }));
    const polar = paced(new PolarCore({ fetch }), { perMinute: 60, burst: 1 });
    const [res] = await settled([customersGet(polar, { id: ID })]);
    expect(res).toMatchObject({ ok: false, error: { statusCode: 503 } });
    expect(polar.pace().sent).toBe(3);
  });

  test("of license-key calls without a token is three a second, and no other call waits for them", async () => {
    const at: number[] = [];
    const fetch = vi.fn(async () => {
      at.push(performance.now());
      return Response.json({ id: ID });
    });
    const polar = paced(new PolarCore({ fetch }));
    const request = { key: "k", organizationId: ID };
    const calls = Array.from({ length: 30 }, () => customerPortalLicenseKeysValidate(polar, request));
    await vi.advanceTimersByTimeAsync(0);
    expect(polar.pace()).toMatchObject({ waiting: 0, licenseKeys: { waiting: 29 } });
    await customersGet(polar, { id: ID });
    at.length = 1;
    const results = await settled(calls);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(mostWithin(1000, at)).toBe(3);
  });

  test("remembers what has left for a minute, and no longer", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { perMinute: 2, burst: 2 });
    for (let minute = 0; minute < 3; minute++) {
      await Promise.all([customersGet(polar, { id: ID }), customersGet(polar, { id: ID })]);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(fetch).toHaveBeenCalledTimes(6);
    expect(polar.pace()).toMatchObject({ waiting: 0, sent: 6 });
  });

  test("is not touched by a clock that jumps", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { perMinute: 60, burst: 1 });
    for (const ms of [3_600_000, -86_400_000]) {
      fetch.mockClear();
      for (let count = 0; count < 3; count++) void customersGet(polar, { id: ID });
      vi.setSystemTime(Date.now() + ms);
      await vi.advanceTimersByTimeAsync(2000);
      expect(fetch).toHaveBeenCalledTimes(ms > 0 ? 3 : 2);
    }
  });

  test("holds for pages, too", async () => {
    const fetch = vi.fn(async () => Response.json({ items: [1], pagination: { max_page: 3 } }));
    const polar = paced(new PolarCore({ fetch }), { perMinute: 60, burst: 1 });
    const first = await customersList(polar);
    if (!first.ok) throw first.error;
    const next = first.value.next();
    await vi.advanceTimersByTimeAsync(900);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(polar.pace().waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await next).toMatchObject({ ok: true });
  });

  test("of one core in another is the slower of the two", async () => {
    const { fetch } = answering();
    const polar = paced(paced(new PolarCore({ fetch }), { perMinute: 60, burst: 1 }), { perMinute: 600 });
    for (let count = 0; count < 10; count++) void customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(3500);
    expect(fetch).toHaveBeenCalledTimes(4);
  });
});

describe("a 429", () => {
  test("holds all calls back until its Retry-After is over", async () => {
    const answers = [new Response(null, { status: 429, headers: { "retry-after": "7" } })];
    const fetch = vi.fn(async () => answers.pop() ?? Response.json({ id: ID }));
    const polar = paced(new PolarCore({ fetch }));
    const first = customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(0);
    const second = customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(6900);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(polar.pace()).toMatchObject({ limited: 1, pausedMs: 100 });
    const results = await settled([first, second]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(polar.pace().pausedMs).toBe(0);
  });

  test.each([
    [undefined, 1000],
    ["3600", 60_000],
  ])("with a Retry-After of %s holds them back for %i ms", async (header, ms) => {
    const headers = header === undefined ? {} : { "retry-after": header };
    const fetch = vi.fn(async () => new Response(null, { status: 429, headers }));
    const polar = paced(new PolarCore({ fetch, retryConfig: { strategy: "none" } }));
    await customersGet(polar, { id: ID });
    expect(polar.pace().pausedMs).toBe(ms);
  });
});

describe("a call that waits", () => {
  function slow() {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch, timeoutMs: 500 }), { perMinute: 60, burst: 1 });
    void customersGet(polar, { id: ID });
    return { fetch, polar };
  }

  test("ends at once when it is aborted, and leaves its place to others", async () => {
    const { fetch, polar } = slow();
    const controller = new AbortController();
    const aborted = customersGet(polar, { id: ID }, { signal: controller.signal });
    const other = customersGet(polar, { id: ID });
    await vi.advanceTimersByTimeAsync(200);
    controller.abort("enough");
    expect(await aborted).toMatchObject({
      ok: false,
      error: {
        name: "RequestAbortedError",
        cause: "enough",
        message: "GET /v1/customers/{id}: stopped while it waited for its turn",
      },
    });
    await vi.advanceTimersByTimeAsync(800);
    expect(await other).toMatchObject({ ok: true });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("keeps no process alive once it was aborted", async () => {
    const { polar } = slow();
    await vi.advanceTimersByTimeAsync(0);
    const controller = new AbortController();
    const aborted = customersGet(polar, { id: ID }, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await aborted;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not begun when it is aborted already", async () => {
    const { fetch, polar } = slow();
    const res = await customersGet(polar, { id: ID }, { signal: AbortSignal.abort() });
    expect(res).toMatchObject({ ok: false, error: { name: "RequestAbortedError" } });
    expect(polar.pace().waiting).toBe(0);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("says so where its signal is none", async () => {
    const { polar } = slow();
    const res = await customersGet(polar, { id: ID }, { signal: 5 as never });
    expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    expect(polar.pace().waiting).toBe(0);
  });

  test("has its whole `timeoutMs` afterwards", async () => {
    const { polar } = slow();
    const [res] = await settled([customersGet(polar, { id: ID })]);
    expect(res).toMatchObject({ ok: true });
  });

  test.each([
    ["lite", PolarCore],
    ["full", FullCore],
  ])("counts the wait in `timeoutMs` only if asked to: %s core", async (_kind, Core) => {
    const began = performance.now();
    const fetch = vi.fn(
      (_: string, { signal }: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    );
    const core = new Core({ fetch, timeoutMs: 1500, retryConfig: { strategy: "none" } });
    const polar = paced(core, { perMinute: 60, burst: 1, waitCounts: true });
    const ended: number[] = [];
    const calls = [1, 2, 3].map(async () => {
      const res = await customersGet(polar, { id: ID });
      ended.push(performance.now() - began);
      return res;
    });
    for (const res of await settled(calls))
      expect(res).toMatchObject({ error: { name: "RequestTimeoutError" } });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(ended).toEqual([1500, 1500, 1500]);
  });
});

/** How one call fares: what it is answered, how long that takes, and when it is aborted. */
const fate = fc.record({
  status: fc.constantFrom(200, 200, 429, 503),
  latencyMs: fc.nat(800),
  abortMs: fc.option(fc.nat(3000)),
  startMs: fc.nat(300),
});

test("whatever calls come to, nobody is left in line or under way, and no timer runs", async () => {
  const options = fc.record({
    perMinute: fc.integer({ min: 30, max: 600 }),
    burst: fc.integer({ min: 1, max: 5 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
    waitCounts: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(options, fc.array(fate, { minLength: 1, maxLength: 12 }), async (given, fates) => {
      let running = 0;
      let most = 0;
      const waiting = [...fates];
      async function fetch(): Promise<Response> {
        const { status, latencyMs } = waiting.shift() ?? { status: 200, latencyMs: 1 };
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, latencyMs));
        running--;
        return status === 200 ? Response.json({ id: ID }) : new Response(null, { status });
      }
      const polar = paced(new PolarCore({ fetch }), given);
      const calls = fates.map(async ({ abortMs, startMs }) => {
        await new Promise((resolve) => setTimeout(resolve, startMs));
        const controller = new AbortController();
        if (abortMs !== null) setTimeout(() => controller.abort(), abortMs);
        return customersGet(polar, { id: ID }, { signal: controller.signal });
      });
      await settled(calls);
      expect(polar.pace()).toMatchObject({ waiting: 0, running: 0, pausedMs: 0 });
      expect(vi.getTimerCount()).toBe(0);
      // An attempt that was aborted is over, though its answer may still be on its way.
      if (fates.every(({ abortMs }) => abortMs === null)) expect(most).toBeLessThanOrEqual(given.concurrency);
    }),
    { numRuns: 100 },
  );
});

describe("reads that ask the same at the same time", () => {
  test("are sent once if asked to, in either core", async () => {
    for (const Core of [PolarCore, FullCore]) {
      const { fetch } = answering();
      const polar = paced(new Core({ fetch }), { dedupe: true });
      const results = await settled([1, 2, 3].map(() => customersGet(polar, { id: ID })));
      expect(fetch).toHaveBeenCalledTimes(1);
      expect(results.map((res) => res.ok && res.value.id)).toEqual([ID, ID, ID]);
      await settled([customersGet(polar, { id: ID })]);
      expect(fetch).toHaveBeenCalledTimes(2);
    }
  });

  test("are sent each where it was not asked for", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }));
    await settled([1, 2].map(() => customersGet(polar, { id: ID })));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("are told apart by request, by function and by options, and nothing else is shared", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { dedupe: true });
    await settled<unknown>([
      customersGet(polar, { id: ID }),
      customersGet(polar, { id: "other" }),
      customersList(polar),
      customersList(polar, { limit: 1 }),
      customersGet(polar, { id: ID }, { timeoutMs: 5 }),
      customersCreate(polar, { email: "a@b.co" }),
      customersCreate(polar, { email: "a@b.co" }),
    ]);
    expect(fetch).toHaveBeenCalledTimes(7);
  });

  test("are not shared where JSON cannot tell them apart", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { dedupe: true });
    await settled([
      customersList(polar, { limit: Number.NaN }),
      customersList(polar, { limit: null as never }),
    ]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("that cannot be made fail as ever", async () => {
    const { fetch } = answering();
    const polar = paced(new PolarCore({ fetch }), { dedupe: true });
    const res = await customersGet(polar, { id: (() => 1) as never });
    expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
  });
});

describe("paced", () => {
  test("refuses options that cannot be used, by name", () => {
    const core = new PolarCore({});
    expect(() => paced(core, { perMinute: 0 })).toThrow(
      "perMinute: expected a number of at least 1, received 0",
    );
    expect(() => paced(core, { burst: Number.NaN })).toThrow("burst: expected a number of at least 1");
    expect(() => paced(core, { concurrency: "2" as never })).toThrow("concurrency: expected a number");
    expect(() => paced(undefined as never)).toThrow("core: expected a PolarCore, received undefined");
  });

  test("reads its own options, and no polluted prototype's", async () => {
    Object.defineProperty(Object.prototype, "perMinute", { value: 0, configurable: true });
    try {
      const { fetch } = answering();
      await customersGet(paced(new PolarCore({ fetch }), {}), { id: ID });
      expect(fetch).toHaveBeenCalledTimes(1);
    } finally {
      Reflect.deleteProperty(Object.prototype, "perMinute");
    }
  });

  test("gives a core of the same kind: neverthrow's results of a full one", async () => {
    const polar = paced(new FullCore({ fetch: answering().fetch }));
    const id = await customersGet(polar, { id: ID }).map((customer) => customer.id);
    expect(id._unsafeUnwrap()).toBe(ID);
  });
});

test("a call that was refused too often says for how long the server wants to be left alone", async () => {
  const polar = paced(
    new PolarCore({
      fetch: async () => new Response(null, { status: 429, headers: { "retry-after": "7" } }),
    }),
  );
  const [res] = await settled([customersGet(polar, { id: ID })]);
  expect(res).toMatchObject({
    ok: false,
    error: { name: "SDKError", statusCode: 429, retryAfterMs: 7000 },
  });
});

test("a stream counts as under way until its answer begins", async () => {
  const polar = paced(new PolarCore({ fetch: async () => new Response(new ReadableStream()) }), {
    concurrency: 1,
  });
  const results = await settled([stream(polar, customersExport), stream(polar, customersExport)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(polar.pace().running).toBe(0);
});
