import { PolarCore } from "polar-fn/lite/core";
import { memoryStore, type Store, seenIn } from "polar-fn/store";
import { createUsage } from "polar-fn/usage";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { claimIn } from "../../src/store/claimIn.js";
import { keyOf } from "../../src/store/keyOf.js";
import { fromText, toText } from "../../src/store/text.js";

const NOW = Date.parse("2026-11-27T12:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("memoryStore", () => {
  test("forgets what nobody asks for any more", async () => {
    const store = memoryStore();
    const sizes: number[] = [];
    const forEach = Map.prototype.set;
    vi.spyOn(Map.prototype, "set").mockImplementation(function (this: Map<unknown, unknown>, key, value) {
      sizes.push(this.size);
      return forEach.call(this, key, value);
    });
    try {
      for (let count = 0; count < 20_000; count++) {
        await store.setItem(`webhooks:${count}`, "v1 1", { ttl: 1 });
        vi.setSystemTime(NOW + count);
      }
    } finally {
      vi.restoreAllMocks();
    }
    // A thousand are remembered at a time.
    expect(Math.max(...sizes)).toBeLessThan(4000);
  });
});

describe("texts", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["bytes", new Uint8Array([118, 49, 32])],
    ["a text of somebody else", "{}"],
    ["half of a text", 'v1 {"a":'],
    ["a text with more behind it", 'v1 {"a":1}}'],
  ])("that are not ours are not read: %s", (_, text) => {
    expect(fromText(text)).toBeUndefined();
  });

  test("keep own keys of any name, and pollute nothing", () => {
    const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    const read = fromText(toText(value)) as object;
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("keys", () => {
  test("can be made of every ID, and no part is empty", () => {
    expect(keyOf("a", "")).toBe("a:%");
    expect(keyOf("a", "%")).toBe("a:%25");
    expect(keyOf("a", "\ud800")).toBe("a:%EF%BF%BD");
    expect(keyOf("a", "🧑")).toBe("a:%F0%9F%A7%91");
  });
});

describe("a claim without an atomic one", () => {
  test.each([
    ["hour", 3_600_000],
    ["day", 86_400_000],
  ])("of a clock that was an %s ahead does not last", async (_, ms) => {
    const store = memoryStore();
    vi.setSystemTime(NOW + ms);
    expect(await claimIn(store)("claims:x", 60_000)).toBe(true);
    vi.setSystemTime(NOW);
    expect(await claimIn(store)("claims:x", 60_000)).toBe(true);
  });

  test.each(["garbage", "v1 5", "v1 {}", 'v1 {"until":"x"}', "v1 null"])(
    "is taken over from %s",
    async (text) => {
      const store = memoryStore();
      await store.setItem("claims:x", text);
      expect(await claimIn(store)("claims:x", 60_000)).toBe(true);
    },
  );

  test("is believed where a store shows late what was written, and not where another has written", async () => {
    const inner = memoryStore();
    const late: Store = { ...inner, getItem: async () => null };
    expect(await claimIn(late)("claims:x", 60_000)).toBe(true);
    const overwritten: Store = {
      ...inner,
      setItem: (key) => inner.setItem(key, toText({ by: 1, until: NOW + 60_000 })),
    };
    expect(await claimIn(overwritten)("claims:y", 60_000)).toBe(false);
  });
});

describe("seenIn", () => {
  test.each(["", "garbage", "null"])(
    "takes nothing for handled that it has not written: %j",
    async (text) => {
      const store: Store = memoryStore();
      await store.setItem("webhooks:handled:msg", text);
      expect(await seenIn(store)("msg")).toBe(false);
    },
  );

  test("rejects where the store fails, throws at once or does not answer", async () => {
    const store = memoryStore();
    const seen = seenIn(store);
    const getItem = vi.spyOn(store, "getItem").mockImplementation(() => {
      throw new Error("down");
    });
    await expect(seen("msg")).rejects.toMatchObject({ name: "StoreError", message: "store: down" });
    getItem.mockReturnValue(new Promise(() => {}));
    const hanging = expect(seen("msg")).rejects.toMatchObject({
      message: "store: no answer within 10000 ms",
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await hanging;
  });

  test("reads only own options, and refuses what is no store", async () => {
    Object.defineProperty(Object.prototype, "claim", { value: async () => false, configurable: true });
    try {
      expect(await seenIn(memoryStore(), {})("msg")).toBe(false);
    } finally {
      delete (Object.prototype as { claim?: unknown }).claim;
    }
    expect(() => seenIn(undefined as never)).toThrow("store: expected a store");
  });
});

test("a password in the address of a store is in no error of ours", async () => {
  const store = memoryStore();
  vi.spyOn(store, "setItem").mockRejectedValue(
    new Error("connect ECONNREFUSED redis://default:hunter2@cache.test:6379"),
  );
  const usage = createUsage(new PolarCore({}), { store });
  const res = await usage.record({ name: "used", externalCustomerId: "usr_1" });
  expect(res.ok ? "" : res.error.message).not.toContain("hunter2");
});
