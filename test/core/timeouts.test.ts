import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeCombinations } from "./combinations.js";
import {
  CUSTOMER,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  never,
  settle,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Whether a call is over now. */
async function isOver(call: PromiseLike<unknown>): Promise<boolean> {
  let over = false;
  call.then(() => {
    over = true;
  });
  await settle();
  return over;
}

describeCombinations("The time that a call may take", ({ core: make, functions: funcs }) => {
  it("is 10 s, also with a fetch that never settles and ignores its signal", async () => {
    const call = funcs.customersGet(make({ fetch: () => never() }), { id: ID });
    await settle();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await isOver(call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(errorOf(await call).name).toBe("RequestTimeoutError");
  });

  it("is what the core says, and what the call says before that", async () => {
    const core = make({ fetch: () => never(), timeoutMs: 50 });
    const first = funcs.customersGet(core, { id: ID });
    const second = funcs.customersGet(core, { id: ID }, { timeoutMs: 20 });
    await settle();
    await vi.advanceTimersByTimeAsync(20);
    expect(await isOver(second)).toBe(true);
    expect(await isOver(first)).toBe(false);
    await vi.advanceTimersByTimeAsync(30);
    expect(errorOf(await first).name).toBe("RequestTimeoutError");
  });

  it("covers a body that never ends", async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')),
    });
    const call = funcs.customersGet(make({ fetch: async () => new Response(body) }), { id: ID });
    await settle();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(errorOf(await call).name).toBe("RequestTimeoutError");
  });

  it("covers a token function, and nothing is sent when its token comes too late", async () => {
    const { fetch, requests } = fakeFetch();
    let give: (token: string) => void = () => {};

    function accessToken() {
      return new Promise<string>((resolve) => (give = resolve));
    }

    const call = funcs.customersCreate(make({ fetch, accessToken }), { email: "a@example.com" });
    await settle();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(errorOf(await call).name).toBe("RequestTimeoutError");
    give("late");
    await settle();
    expect(requests).toHaveLength(0);
  });

  it("has no limit with 0, a negative number, Infinity, or more than a timer can wait", async () => {
    for (const timeoutMs of [0, -1, Number.POSITIVE_INFINITY, 2 ** 31]) {
      let answer: (response: Response) => void = () => {};
      const call = funcs.customersGet(
        make({ fetch: () => new Promise<Response>((resolve) => (answer = resolve)) }),
        { id: ID },
        { timeoutMs },
      );
      await settle();
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(await isOver(call)).toBe(false);
      answer(jsonAnswer(CUSTOMER));
      expect(unwrap(await call).id).toBe(ID);
    }
  });

  it("starts anew with each attempt", async () => {
    function slow() {
      return new Promise<Response>((resolve) =>
        setTimeout(() => resolve(new Response("", { status: 503, headers: { "retry-after": "1" } })), 8_000),
      );
    }

    const { fetch, requests } = fakeFetch(slow, slow, jsonAnswer(CUSTOMER));
    const call = funcs.customersGet(make({ fetch }), { id: ID });
    await settle();
    await vi.advanceTimersByTimeAsync(18_000);
    expect(unwrap(await call).id).toBe(ID);
    expect(requests).toHaveLength(3);
  });

  it("once over is not tried again, whatever the policy", async () => {
    const { fetch, requests } = fakeFetch(() => never());
    const call = funcs.customersGet(
      make({ fetch }),
      { id: ID },
      { retries: { strategy: "backoff" }, timeoutMs: 5 },
    );
    await settle();
    await vi.advanceTimersByTimeAsync(5);
    expect(errorOf(await call).name).toBe("RequestTimeoutError");
    expect(requests).toHaveLength(1);
  });

  it("leaves no timer behind, whatever a call comes to", async () => {
    const cores = [
      make({ fetch: fakeFetch(jsonAnswer(CUSTOMER)).fetch }),
      make({ fetch: fakeFetch(new Response("", { status: 400 })).fetch }),
      make({ fetch: () => Promise.reject(new TypeError("no")), retryConfig: { strategy: "none" } }),
      make({
        accessToken: () => {
          throw new Error("no");
        },
      }),
      make({ serverURL: "nonsense" }),
    ];
    for (const core of cores) {
      await funcs.customersGet(core, { id: ID });
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});
