import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer } from "./support/answers.js";
import { runChild } from "./support/child.js";
import { combinations, combinationsWithToken } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { recorder } from "./support/wire.js";

function never(): Promise<never> {
  return new Promise(() => {});
}

/** A signal one of whose methods is not what it should be. */
function spoilt(method: "addEventListener" | "removeEventListener", value: unknown) {
  const controller = new AbortController();
  Object.defineProperty(controller.signal, method, { value });
  return controller;
}

function broken(): never {
  throw new Error("broken");
}

/** A controller whose signal counts what listens to it. */
function counting() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...[type, listener, options]: Parameters<typeof add>) => {
    listeners.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (...[type, listener, options]: Parameters<typeof remove>) => {
    listeners.delete(listener);
    remove(type, listener, options);
  };
  return { controller, listeners };
}

describe.each(combinations)("A caller's signal ($name)", ({ name, make, functions: f }) => {
  it("may serve 50 calls at a time without a warning, and is left as it was", async () => {
    const { lines, errors } = await runChild("manyCalls.ts", [name], {
      flags: ["--trace-warnings"],
    });
    expect(errors).toBe("");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { when: "all went well", ok: 50, left: 0 },
      { when: "all were aborted", aborted: 50, left: 0 },
    ]);
  });

  it("is heard again for each of 50 calls one after the other, and has nothing left of them", async () => {
    const { controller, listeners } = counting();
    const core = make({ fetch: recorder(jsonAnswer(CUSTOMER)).fetch });
    for (let count = 0; count < 50; count++) {
      const result = await f.customersGet(core, { id: ID }, { signal: controller.signal });
      expect(result.ok).toBe(true);
      expect(listeners.size).toBe(0);
    }
  });

  it.each([
    ["is a proxy", () => new Proxy(new AbortController().signal, {})],
    ["has no removeEventListener", () => spoilt("removeEventListener", undefined).signal],
    ["throws from removeEventListener", () => spoilt("removeEventListener", broken).signal],
  ])("that %s does not keep a call from its answer", async (_, signal) => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const result = await f.customersGet(make({ fetch }), { id: ID }, { signal: signal() });
    expect(result.ok).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["has no removeEventListener", () => spoilt("removeEventListener", undefined)],
    ["throws from removeEventListener", () => spoilt("removeEventListener", broken)],
  ])("that %s ends a call that is under way", async (_, makeController) => {
    const controller = makeController();
    const call = f.customersGet(make({ fetch: never }), { id: ID }, { signal: controller.signal });
    controller.abort("bored");
    expect(errorOf(await call)).toMatchObject({ name: "RequestAbortedError", cause: "bored" });
  });

  it("that is a proxy of one that is aborted ends a call, or is refused", async () => {
    const { fetch } = recorder(jsonAnswer(CUSTOMER));
    const signal = new Proxy(AbortSignal.abort("bored"), {});
    const error = errorOf(await f.customersGet(make({ fetch }), { id: ID }, { signal }));
    expect(error.name).toMatch(/^(RequestAbortedError|InvalidRequestError|UnexpectedClientError)$/);
  });

  it.each([
    ["throws from addEventListener", () => spoilt("addEventListener", broken).signal],
    ["has no addEventListener", () => spoilt("addEventListener", undefined).signal],
    ["is a plain object", () => ({ aborted: false }) as AbortSignal],
    ["is a text", () => "signal" as unknown as AbortSignal],
  ])("that %s gives an error, or the answer", async (_, signal) => {
    const { fetch } = recorder(jsonAnswer(CUSTOMER));
    const result = await f.customersGet(make({ fetch }), { id: ID }, { signal: signal() });
    if (!result.ok) expect(errorOf(result).name).toMatch(/^(InvalidRequestError|UnexpectedClientError)$/);
  });

  it("that cannot be listened to lets nothing be sent", async () => {
    for (const signal of [{}, "signal", spoilt("addEventListener", broken).signal]) {
      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      const call = f.customersCreate(make({ fetch }), { email: "a@example.com" }, { signal } as never);
      expect(errorOf(await call).name).toBe("InvalidRequestError");
      await new Promise((resolve) => setImmediate(resolve));
      expect(sent).toEqual([]);
    }
  });

  it("that was aborted before lets nothing be sent", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const signal = AbortSignal.abort("bored");
    const error = errorOf(await f.customersGet(make({ fetch }), { id: ID }, { signal }));
    expect(error).toMatchObject({ name: "RequestAbortedError", cause: "bored" });
    expect(sent).toEqual([]);
  });
});

describe.each(combinationsWithToken)("A wait for the next attempt ($name)", ({ make, functions: f }) => {
  it("ends at once when the caller aborts", async () => {
    const unavailable = jsonAnswer({}, 503, { "retry-after": "30" });
    const { fetch, sent } = recorder(unavailable);
    const { controller, listeners } = counting();
    const started = performance.now();
    const call = f.customersGet(make({ fetch }), { id: ID }, { signal: controller.signal });
    await expect.poll(() => sent.length).toBe(1);
    controller.abort("bored");
    expect(errorOf(await call)).toMatchObject({ name: "RequestAbortedError", cause: "bored" });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(sent).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });
});
