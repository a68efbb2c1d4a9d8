import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer, pageAnswer } from "./support/answers.js";
import { type Core, combinations } from "./support/cores.js";
import { recorder, searchOf } from "./support/wire.js";

describe.each(combinations)("A call ($name)", ({ make, functions: f }) => {
  /** Calls, and tells what was sent. */
  async function run(call: (core: Core) => PromiseLike<unknown>, ...answers: Response[]) {
    const { fetch, sent } = recorder(...answers, jsonAnswer(CUSTOMER, 201));
    await call(make({ fetch }));
    return { sent };
  }

  describe("reads each field once", () => {
    /** An object whose field gives another value each time, good ones first. */
    function fickle(name: string, ...values: readonly unknown[]) {
      let count = 0;

      function get() {
        return values[Math.min(count++, values.length - 1)];
      }

      return { value: Object.defineProperty({}, name, { enumerable: true, get }), count: () => count };
    }

    it("of a body", async () => {
      const { value, count } = fickle("email", "a@example.com", "evil@example.com");
      const { sent } = await run((core) => f.customersCreate(core, value as never));
      expect(sent[0]?.body).toBe('{"email":"a@example.com"}');
      expect(count()).toBe(1);
    });

    it("of an object within a body", async () => {
      const { value, count } = fickle("country", "US", "DE");
      const { sent } = await run((core) =>
        f.customersUpdate(core, { id: ID, customerUpdate: { billingAddress: value as never } }),
      );
      expect(sent[0]?.body).toBe('{"billing_address":{"country":"US"}}');
      expect(count()).toBe(1);
    });

    it("of a list within a body", async () => {
      const { value, count } = fickle("name", "a", "evil");
      const { sent } = await run((core) =>
        f.eventsIngest(core, { events: [Object.assign(value, { externalCustomerId: "u" }) as never] }),
      );
      expect(sent[0]?.body).toBe('{"events":[{"name":"a","external_customer_id":"u"}]}');
      expect(count()).toBe(1);
    });

    it("of a query", async () => {
      const { value, count } = fickle("externalCustomerId", "u", undefined);
      const { sent } = await run((core) => f.ordersList(core, value), pageAnswer(1));
      expect(searchOf(sent)).toBe("?external_customer_id=u");
      expect(count()).toBe(1);
    });

    it("of a path", async () => {
      const { value, count } = fickle("id", ID, "export");
      const { sent } = await run((core) => f.customersGet(core, value as never));
      expect(sent.map(({ url }) => url.endsWith(`/v1/customers/${ID}`))).toEqual([true]);
      expect(count()).toBe(1);
    });

    it("of the body beside a path", async () => {
      const { value, count } = fickle("customerUpdate", { name: "a" }, { name: "evil" });
      const { sent } = await run((core) =>
        f.customersUpdate(core, Object.assign(value, { id: ID }) as never),
      );
      expect(sent[0]?.body).toBe('{"name":"a"}');
      expect(count()).toBe(1);
    });

    it("of a proxy", async () => {
      const asked: PropertyKey[] = [];
      const request = new Proxy({ limit: 5, externalCustomerId: "u" } as Record<PropertyKey, unknown>, {
        get(target, key) {
          if (typeof key === "string" && Object.hasOwn(target, key)) asked.push(key);
          return target[key];
        },
      });
      const { sent } = await run((core) => f.ordersList(core, request), pageAnswer(1));
      expect(searchOf(sent)).toBe("?limit=5&external_customer_id=u");
      expect(asked.sort()).toEqual(["externalCustomerId", "limit"]);
    });

    it("and an ID's text once", async () => {
      let asked = 0;
      const id = { toString: () => (asked++ ? "export" : ID) };
      const { sent } = await run((core) => f.customersGet(core, { id } as never));
      // An ID that is an object may be refused as well.
      for (const { url } of sent) expect(url).toMatch(new RegExp(`/v1/customers/${ID}$`));
      expect(asked).toBeLessThanOrEqual(1);
    });
  });

  it("holds for the core's options, which are read once, when it is made", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    let asked = 0;
    const options = {
      fetch,
      get serverURL() {
        return asked++ ? "https://evil.example" : "https://good.example";
      },
    };
    const core = make(options);
    expect(asked).toBe(1);
    await f.customersGet(core, { id: ID });
    await f.customersGet(core, { id: ID });
    expect(asked).toBe(1);
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(["good.example", "good.example"]);
  });

  it("holds for a call's options, which are read once", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    let asked = 0;
    const options = {
      get serverURL() {
        return asked++ ? "https://evil.example" : "https://good.example";
      },
    };
    await f.customersGet(make({ fetch }), { id: ID }, options);
    expect(asked).toBe(1);
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(["good.example"]);
  });
});
