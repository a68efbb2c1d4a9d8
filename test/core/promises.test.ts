import { Err, Ok, ok, ResultAsync, safeTry } from "neverthrow";
import { PolarCore } from "polar-fn/core";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { collect } from "polar-fn/pages";
import { describe, expect, it, vi } from "vitest";
import { CUSTOMER, ID, jsonAnswer, pageAnswer } from "../hostile/support/answers.js";
import { recorder } from "../hostile/support/wire.js";

function good() {
  return customersGet(new PolarCore({ fetch: recorder(jsonAnswer(CUSTOMER)).fetch }), { id: ID });
}

function bad() {
  return customersGet(new PolarCore({ fetch: recorder(jsonAnswer({}, 404)).fetch }), { id: ID });
}

describe("A call on the full core is a promise", () => {
  it("that has what a promise has, and says that it is one", async () => {
    const call = good();
    expect(call[Symbol.toStringTag]).toBe("Promise");
    expect(Object.prototype.toString.call(call)).toBe("[object Promise]");
    expect([typeof call.then, typeof call.catch, typeof call.finally]).toEqual(Array(3).fill("function"));
    const promise: Promise<unknown> = call;
    expect((await promise) instanceof Ok).toBe(true);
  });

  it("whose then, catch and finally give real promises", async () => {
    for (const made of [good().then(), good().catch(() => {}), good().finally(() => {})])
      expect(made).toBeInstanceOf(Promise);
    await expect(good().then((result) => result.ok)).resolves.toBe(true);
    await expect(good().catch(() => "caught")).resolves.toMatchObject({ ok: true });
    const end = vi.fn();
    await expect(good().finally(end)).resolves.toMatchObject({ ok: true });
    expect(end).toHaveBeenCalledExactlyOnceWith();
  });

  it("that is not rejected by an error, so that catch is not called", async () => {
    const caught = vi.fn();
    await expect(bad().catch(caught)).resolves.toMatchObject({ ok: false });
    expect(caught).not.toHaveBeenCalled();
  });

  it("whose callbacks may throw: what they are given is rejected then", async () => {
    const oops = new Error("oops");

    function fail(): never {
      throw oops;
    }

    await expect(good().then(fail)).rejects.toBe(oops);
    await expect(good().finally(fail)).rejects.toBe(oops);
    await expect(
      good()
        .then(fail)
        .catch((thrown: unknown) => thrown),
    ).resolves.toBe(oops);
  });

  it("that goes with others", async () => {
    const [first, second] = await Promise.all([good(), bad()]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    await expect(Promise.race([good(), new Promise(() => {})])).resolves.toMatchObject({ ok: true });
    const [settled] = await Promise.allSettled([bad()]);
    expect(settled).toMatchObject({ status: "fulfilled", value: { ok: false } });
    await expect(Promise.resolve(good())).resolves.toMatchObject({ ok: true });
    await expect((async () => good())()).resolves.toMatchObject({ ok: true });
  });

  it("and stays neverthrow's, also in what its methods give", async () => {
    const call = good();
    expect(call).toBeInstanceOf(ResultAsync);
    expect(call.map(({ id }) => id)).toBeInstanceOf(ResultAsync);
    expect(await call.map(({ id }) => id)).toEqual(new Ok(ID));
    expect(await bad().mapErr(({ name }) => name)).toEqual(new Err("SDKError"));
    expect((await ResultAsync.combine([good(), good()])).isOk()).toBe(true);
    expect(
      await good()
        .andThen(() => bad())
        .match(
          () => "ok",
          ({ name }) => name,
        ),
    ).toBe("SDKError");
  });

  it("and can be unwrapped in safeTry, awaited or not", async () => {
    const chained = safeTry(async function* () {
      const { id } = yield* await good();
      const { email } = yield* good();
      return ok([id, email]);
    });
    expect(await chained).toEqual(new Ok([ID, CUSTOMER.email]));
    const failed = safeTry(async function* () {
      yield* await bad();
      return ok("beyond");
    });
    expect(await failed.match(String, ({ name }) => name)).toBe("SDKError");
    const list = safeTry(async function* () {
      const { items } = yield* customersList(new PolarCore({ fetch: recorder(pageAnswer(1)).fetch }));
      return ok(items.length);
    });
    expect(await list).toEqual(new Ok(1));
  });

  it("also where a page gives it", async () => {
    const core = new PolarCore({ fetch: recorder(pageAnswer(2)).fetch });
    const list = await customersList(core);
    const next = list.ok ? list.value.next() : null;
    expect(next?.[Symbol.toStringTag]).toBe("Promise");
    expect((await Promise.all([next]))[0]?.ok).toBe(true);
  });
});

describe("A result of the full core is not a page", () => {
  /** What the idiom of the official 0.x comes to in plain JavaScript. */
  async function walked(value: unknown): Promise<unknown> {
    try {
      for await (const page of value as AsyncIterable<unknown>) return page;
      return "nothing";
    } catch (thrown) {
      return thrown;
    }
  }

  it("and says so to who walks it", async () => {
    const { fetch } = recorder(pageAnswer(2));
    const thrown = await walked(await customersList(new PolarCore({ fetch })));
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toMatch(/value|items/);
  });

  it("and tells its error to who walks it", async () => {
    const { fetch } = recorder(jsonAnswer({}, 403));
    const failed = await customersList(new PolarCore({ fetch }));
    expect(await walked(failed)).toBe(failed);
  });

  it("and its value can be walked, or the call given to collect", async () => {
    const { fetch } = recorder(pageAnswer(2));
    const core = new PolarCore({ fetch });
    const list = await customersList(core);
    const pages: boolean[] = [];
    if (list.ok) for await (const page of list.value) pages.push(page.ok);
    expect(pages).toEqual([true, true]);
    const collected = await collect(customersList(core));
    expect(collected.ok && collected.value).toHaveLength(2);
  });
});
