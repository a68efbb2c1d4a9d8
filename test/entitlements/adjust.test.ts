import { memoryStore } from "polar-fn/store";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Ledger } from "../../src/entitlements/Ledger.js";
import { desk, NOW } from "./desk.js";
import { stateAnswer, stateWith } from "./states.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

function meter(consumedUnits: number) {
  return { meters: [{ meterId: "m", consumedUnits, creditedUnits: 100, balance: 100 - consumedUnits }] };
}

/** What is left, as far as it is known. */
async function left(entitlements: ReturnType<typeof desk>["entitlements"], id = "usr_1"): Promise<unknown> {
  const res = await entitlements.spend(id, "m", 0);
  return res.ok && res.value.balance;
}

describe("adjust", () => {
  test("gives back what was reserved and not used, and asks nobody", async () => {
    const { fetch, entitlements } = desk(() => stateAnswer(meter(0)));
    await entitlements.spend("usr_1", "m", 80);
    expect(entitlements.adjust("usr_1", "m", 30 - 80)).toBeUndefined();
    expect(await left(entitlements)).toBe(70);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("takes more than was reserved, whether or not there is as much", async () => {
    const { entitlements } = desk(() => stateAnswer(meter(0)));
    await entitlements.spend("usr_1", "m", 80);
    entitlements.adjust("usr_1", "m", 50);
    expect(await entitlements.spend("usr_1", "m", 0)).toMatchObject({
      value: { spent: false, balance: -30 },
    });
  });

  test("never gives back more than is held against the customer", async () => {
    const { entitlements } = desk(() => stateAnswer(meter(0)));
    await entitlements.spend("usr_1", "m", 10);
    entitlements.adjust("usr_1", "m", -50);
    entitlements.adjust("usr_1", "m", -50);
    expect(await left(entitlements)).toBe(100);
    entitlements.adjust("usr_2", "m", -50);
    entitlements.adjust("usr_1", "other", -50);
    expect(await left(entitlements)).toBe(100);
  });

  test("gives back nothing of what Polar has counted already", async () => {
    let consumed = 0;
    const { entitlements } = desk(() => stateAnswer(meter(consumed)));
    await entitlements.spend("usr_1", "m", 80);
    consumed = 30;
    vi.advanceTimersByTime(60_000);
    expect(await left(entitlements)).toBe(20);
    entitlements.adjust("usr_1", "m", 30 - 80);
    expect(await left(entitlements)).toBe(70);
    entitlements.adjust("usr_1", "m", -30);
    expect(await left(entitlements)).toBe(70);
  });

  test("gives back the newest first, so that the oldest are forgotten when their time comes", () => {
    const ledger = new Ledger({ settleMs: 900_000, staleForMs: 86_400_000 });
    const state = stateWith(meter(0));
    ledger.spend("usr_1", "m", 40, state, NOW);
    vi.advanceTimersByTime(600_000);
    ledger.spend("usr_1", "m", 40, state, NOW);
    ledger.adjust("usr_1", "m", -50);
    expect(ledger.spend("usr_1", "m", 0, state, NOW).balance).toBe(70);
    vi.advanceTimersByTime(400_000);
    // The 30 that are left are of the first 40, which are older than 15 minutes by now.
    expect(ledger.spend("usr_1", "m", 0, state, Date.now()).balance).toBe(100);
  });

  test("holds what was used against a customer of whom this process knows no number yet", async () => {
    const store = memoryStore();
    const before = desk(() => stateAnswer(meter(60)), { store }).entitlements;
    await before.spend("usr_1", "m", 5);
    // The process ends, and another one is told what came of the work.
    const { entitlements } = desk(() => stateAnswer(meter(60)), { store });
    entitlements.adjust("usr_1", "m", 7);
    expect(await left(entitlements)).toBe(33);
  });

  test("is off Polar's numbers when they have it, like what was spent", async () => {
    let consumed = 0;
    const { entitlements } = desk(() => stateAnswer(meter(consumed)));
    await entitlements.spend("usr_1", "m", 10);
    entitlements.adjust("usr_1", "m", 15);
    consumed = 25;
    vi.advanceTimersByTime(60_000);
    expect(await left(entitlements)).toBe(75);
  });

  test("of nothing changes nothing", async () => {
    const { entitlements } = desk(() => stateAnswer(meter(0)));
    await entitlements.spend("usr_1", "m", 10);
    entitlements.adjust("usr_1", "m", 0);
    expect(await left(entitlements)).toBe(90);
  });

  test.each([
    ["usr_1", "m", Number.NaN, "units: expected a finite number, received NaN"],
    ["usr_1", "m", Number.NEGATIVE_INFINITY, "units: expected a finite number, received -Infinity"],
    ["usr_1", "m", "5", "units: expected a finite number, received 5"],
    ["usr_1", "m", undefined, "units: expected a finite number, received undefined"],
    ["usr_1", "", 1, "meterId: expected a string that is not empty, received an empty one"],
    ["usr_1", undefined, 1, "meterId: expected a string that is not empty, received undefined"],
    [undefined, "m", 1, "externalId: expected a string that is not empty, received undefined"],
    [7, "m", 1, "externalId: expected a string that is not empty, received number"],
  ] as never[])(
    "throws a TypeError for (%s, %s, %s)",
    (id: string, meterId: string, units: number, said: string) => {
      const { entitlements } = desk(() => stateAnswer(meter(0)));
      expect(() => entitlements.adjust(id, meterId, units)).toThrow(new TypeError(said));
    },
  );
});

describe("what reservations come to, over a random day", () => {
  test("is what was used, once Polar has counted all of it, and never more than there was", async () => {
    let random = 42;
    function next(below: number): number {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((random / 2 ** 32) * below);
    }
    let used = 0;
    let counted = 0;
    const { entitlements } = desk(() =>
      stateAnswer({
        meters: [{ meterId: "m", consumedUnits: counted, creditedUnits: 5000, balance: 5000 - counted }],
      }),
    );
    for (let count = 0; count < 2000; count++) {
      const most = next(50);
      const res = await entitlements.spend("usr_1", "m", most);
      if (res.ok && res.value.spent) {
        const units = next(most + 1);
        used += units;
        entitlements.adjust("usr_1", "m", units - most);
      }
      expect(used).toBeLessThanOrEqual(5000);
      counted += next(used - counted + 1);
      vi.advanceTimersByTime(next(30_000));
    }
    counted = used;
    vi.advanceTimersByTime(60_000);
    expect(await left(entitlements)).toBe(5000 - used);
  });
});
