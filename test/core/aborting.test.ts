import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeCombinations } from "./combinations.js";
import {
  CUSTOMER,
  countingController,
  errorOf,
  fakeFetch,
  ID,
  jsonAnswer,
  never,
  settle,
  watchRejections,
} from "./support.js";

watchRejections();

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describeCombinations("A caller's signal", ({ core: make, functions: funcs }) => {
  it("that is aborted already lets nothing be sent, nor a token be asked for", async () => {
    const { fetch, requests } = fakeFetch();
    const accessToken = vi.fn(() => "token");
    const error = errorOf(
      await funcs.customersGet(
        make({ fetch, accessToken }),
        { id: ID },
        { signal: AbortSignal.abort("bored") },
      ),
    );
    expect(error).toMatchObject({ name: "RequestAbortedError", cause: "bored" });
    expect(requests).toHaveLength(0);
    expect(accessToken).toHaveBeenCalledTimes(0);
  });

  it("ends a call that waits for headers, also when fetch ignores its signal", async () => {
    const { controller, signal, listeners } = countingController();
    const { fetch, requests } = fakeFetch(() => never());
    const call = funcs.customersGet(make({ fetch }), { id: ID }, { signal });
    await settle();
    expect(requests).toHaveLength(1);
    const reason = new Error("changed my mind");
    controller.abort(reason);
    const error = errorOf(await call);
    expect(error.name).toBe("RequestAbortedError");
    expect(error.cause).toBe(reason);
    expect(listeners.size).toBe(0);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it("ends a call that reads a body", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"id":')),
    });
    const call = funcs.customersGet(
      make({ fetch: async () => new Response(body) }),
      { id: ID },
      { signal: controller.signal },
    );
    await settle();
    controller.abort();
    expect(errorOf(await call).name).toBe("RequestAbortedError");
  });

  it("ends a call that waits for a token, and nothing is sent afterwards", async () => {
    const controller = new AbortController();
    const { fetch, requests } = fakeFetch();
    let give: (token: string) => void = () => {};

    function accessToken() {
      return new Promise<string>((resolve) => (give = resolve));
    }

    const call = funcs.customersCreate(
      make({ fetch, accessToken }),
      { email: "a@example.com" },
      { signal: controller.signal },
    );
    await settle();
    controller.abort();
    expect(errorOf(await call).name).toBe("RequestAbortedError");
    give("late");
    await settle();
    expect(requests).toHaveLength(0);
  });

  it("ends at once a call that waits for its next attempt", async () => {
    const { controller, signal, listeners } = countingController();
    const { fetch, requests } = fakeFetch(
      new Response("", { status: 503, headers: { "retry-after": "30" } }),
    );
    const call = funcs.customersGet(make({ fetch }), { id: ID }, { signal });
    await settle();
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort("now");
    expect(errorOf(await call)).toMatchObject({ name: "RequestAbortedError", cause: "now" });
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners.size).toBe(0);
  });

  it("has no listener left after a success, an error and a retry", async () => {
    const { signal, listeners } = countingController();
    vi.spyOn(Math, "random").mockReturnValue(0);
    const unavailable = new Response("", { status: 503 });
    for (const answers of [
      [jsonAnswer(CUSTOMER)],
      [new Response("", { status: 400 })],
      [unavailable, jsonAnswer(CUSTOMER)],
    ]) {
      const call = funcs.customersGet(make({ fetch: fakeFetch(...answers).fetch }), { id: ID }, { signal });
      await vi.advanceTimersByTimeAsync(5);
      await call;
      expect(listeners.size).toBe(0);
    }
    vi.restoreAllMocks();
  });

  it("that fires after the call changes nothing", async () => {
    const controller = new AbortController();
    const result = await funcs.customersGet(
      make({ fetch: fakeFetch().fetch }),
      { id: ID },
      { signal: controller.signal },
    );
    controller.abort();
    await settle();
    expect(result.ok).toBe(true);
  });

  it("may be given under fetchOptions", async () => {
    const signal = AbortSignal.abort();
    const error = errorOf(
      await funcs.customersGet(make({ fetch: fakeFetch().fetch }), { id: ID }, { fetchOptions: { signal } }),
    );
    expect(error.name).toBe("RequestAbortedError");
    expect(error.cause).toBe(signal.reason);
  });
});
