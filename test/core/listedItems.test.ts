import { collect, items } from "polar-fn/pages";
import { describe, expect, it } from "vitest";
import { CUSTOMER, jsonAnswer } from "../hostile/support/answers.js";
import { combinations } from "../hostile/support/cores.js";
import { errorOf, unwrap } from "../hostile/support/results.js";
import { recorder } from "../hostile/support/wire.js";

/** A page with customers of these names, of so many pages. */
function pageOf(names: readonly string[], maxPage: number): Response {
  const customers = names.map((name) => ({ ...CUSTOMER, name }));
  return jsonAnswer({ items: customers, pagination: { total_count: names.length, max_page: maxPage } });
}

describe.each(combinations)("Items of a list ($name)", ({ make, functions: f }) => {
  function threePages() {
    const { fetch, sent } = recorder(pageOf(["a", "b"], 3), pageOf(["c", "d"], 3), pageOf(["e"], 3));
    return { core: make({ fetch }), sent };
  }

  /** The same list in the three forms that are taken. */
  const forms = {
    "the call": async (core: ReturnType<typeof make>) => ({ listed: f.customersList(core, { limit: 2 }) }),
    "its result": async (core: ReturnType<typeof make>) => ({
      listed: await f.customersList(core, { limit: 2 }),
    }),
    "its page": async (core: ReturnType<typeof make>) => ({
      listed: unwrap(await f.customersList(core, { limit: 2 })),
    }),
  };

  describe.each(Object.entries(forms))("taken from %s", (_, form) => {
    it("are walked one by one, over all pages", async () => {
      const { core, sent } = threePages();
      const { listed } = await form(core);
      const names: unknown[] = [];
      for await (const customer of items(listed)) names.push(unwrap(customer).name);
      expect(names).toEqual(["a", "b", "c", "d", "e"]);
      expect(sent).toHaveLength(3);
    });

    it("are collected over all pages, or up to a limit", async () => {
      const all = threePages();
      const collected = unwrap(await collect((await form(all.core)).listed));
      expect(collected.map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
      const some = threePages();
      const { listed } = await form(some.core);
      expect(unwrap(await collect(listed, { limit: 3 })).map(({ name }) => name)).toEqual(["a", "b", "c"]);
      expect(some.sent).toHaveLength(2);
    });

    it("are asked for no further than they are walked", async () => {
      const { core, sent } = threePages();
      for await (const customer of items((await form(core)).listed)) {
        expect(unwrap(customer).name).toBe("a");
        break;
      }
      expect(sent).toHaveLength(1);
    });

    it("end with the error of a page that cannot be had", async () => {
      const { fetch } = recorder(pageOf(["a"], 3), jsonAnswer({ detail: "no" }, 403));
      const { listed } = await form(make({ fetch }));
      const seen: unknown[] = [];
      for await (const customer of items(listed)) seen.push(customer.ok || customer.error.name);
      expect(seen).toEqual([true, "SDKError"]);
      const again = recorder(pageOf(["a"], 3), jsonAnswer({ detail: "no" }, 403));
      const result = await collect((await form(make({ fetch: again.fetch }))).listed);
      expect(errorOf(result)).toMatchObject({ name: "SDKError", statusCode: 403 });
    });
  });

  it("are none where the call fails: one result with its error", async () => {
    const { fetch } = recorder(jsonAnswer({ detail: "no" }, 403));
    const core = make({ fetch });
    const seen: unknown[] = [];
    for await (const customer of items(f.customersList(core))) seen.push(customer.ok || customer.error.name);
    expect(seen).toEqual(["SDKError"]);
    expect(errorOf(await collect(f.customersList(core))).statusCode).toBe(403);
    expect(errorOf(await collect(await f.customersList(core))).statusCode).toBe(403);
  });

  it("may be 200,000 on one page", async () => {
    const body = `{"items":[${Array.from({ length: 200_000 }, () => "{}").join()}],"pagination":{"max_page":1}}`;
    const { fetch } = recorder(() => new Response(body, { headers: { "content-type": "application/json" } }));
    const core = make({ fetch, responseValidation: "off" });
    expect(unwrap(await collect(f.customersList(core)))).toHaveLength(200_000);
    let count = 0;
    for await (const customer of items(f.customersList(core))) count += customer.ok ? 1 : 0;
    expect(count).toBe(200_000);
  }, 60_000);

  it("may all drift, 200,000 of them", async () => {
    const body = `{"items":[${Array.from({ length: 200_000 }, () => "{}").join()}],"pagination":{"max_page":1}}`;
    const { fetch } = recorder(() => new Response(body, { headers: { "content-type": "application/json" } }));
    expect(unwrap(await collect(f.customersList(make({ fetch, timeoutMs: 0 }))))).toHaveLength(200_000);
  }, 60_000);
});
