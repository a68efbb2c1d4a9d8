import { hasActiveSubscription } from "polar-fn/entitlements";
import { memoryStore } from "polar-fn/store";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changed, desk, NOW, PRO } from "./desk.js";
import { stateAnswer, stateWith } from "./states.js";

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const WHOLE = {
  id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
  external_id: "usr_1",
  active_subscriptions: [],
  granted_benefits: [],
  active_meters: [],
};

/** What a proxy or a broken server may answer with a 200, and the field that gives it away. */
const GARBAGE: readonly (readonly [said: string, body: object, field: string])[] = [
  ["an empty object", {}, "id"],
  ["a list", [], "id"],
  ["a list of states", [WHOLE], "id"],
  ["an error of somebody else's", { error: "upstream", code: 502 }, "id"],
  ["an ID that is a number", { ...WHOLE, id: 7 }, "id"],
  ["a state in an envelope", { id: "1", data: WHOLE }, "externalId"],
  ["another customer's state", { ...WHOLE, external_id: "usr_2" }, "externalId"],
  ["nobody's state", { ...WHOLE, external_id: null }, "externalId"],
  ["a customer without its state", { id: WHOLE.id, external_id: "usr_1" }, "activeSubscriptions"],
  ["no subscriptions", { ...WHOLE, active_subscriptions: null }, "activeSubscriptions"],
  ["subscriptions that are none", { ...WHOLE, active_subscriptions: [null] }, "activeSubscriptions"],
  ["benefits by ID", { ...WHOLE, granted_benefits: {} }, "grantedBenefits"],
  ["a number of benefits", { ...WHOLE, granted_benefits: 0 }, "grantedBenefits"],
  ["meters that are texts", { ...WHOLE, active_meters: ["m"] }, "activeMeters"],
];

describe("an answer that is not this customer's state", () => {
  test.each(GARBAGE)("is an error that says where, and is never kept: %s", async (_, body, field) => {
    const { store, entitlements } = desk(() => Response.json(body));
    const res = await entitlements.of("usr_1");
    expect(res).toMatchObject({
      ok: false,
      error: { name: "ResponseValidationError", issues: [{ path: [field] }] },
    });
    expect(!res.ok && res.error.message).toContain(
      `GET /v1/customers/external/{externalId}/state: ${field}: expected that of the customer's state`,
    );
    expect(await store.getKeys("entitlements")).toEqual([]);
    expect(await entitlements.spend("usr_1", "m", 1)).toMatchObject({ ok: false });
  });

  test.each(GARBAGE)("counts as a failure, and the last answer holds: %s", async (_, body) => {
    let isBroken = false;
    const onError = vi.fn();
    const { fetch, entitlements } = desk(() => (isBroken ? Response.json(body) : stateAnswer(PRO)), {
      onError,
    });
    await entitlements.of("usr_1");
    isBroken = true;
    vi.advanceTimersByTime(60_000);
    for (let count = 0; count < 3; count++) {
      const res = await entitlements.of("usr_1");
      expect(res).toMatchObject({ ok: true, value: { stale: true } });
      expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    }
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(onError.mock.calls).toMatchObject([[{ name: "ResponseValidationError" }]]);
  });

  test("is not shown in the message, nor in what is printed of the error", async () => {
    const { entitlements } = desk(() => Response.json({ ...WHOLE, external_id: "somebody_else" }));
    const res = await entitlements.of("usr_1");
    expect(JSON.stringify(!res.ok && [res.error, res.error.message])).not.toContain("somebody_else");
    expect(!res.ok && res.error).toMatchObject({ rawValue: { externalId: "somebody_else" } });
  });
});

describe("an event whose data is not a state", () => {
  const lists = { activeSubscriptions: [], grantedBenefits: [], activeMeters: [] };

  test.each([
    ["nothing", undefined, "data.id"],
    ["null", null, "data.id"],
    ["a text", "usr_1", "data.id"],
    ["an empty object", {}, "data.id"],
    ["names as they are on the wire", { ...WHOLE }, "data.activeSubscriptions"],
    ["a customer without its state", { id: "1", externalId: "usr_1" }, "data.activeSubscriptions"],
    ["an external ID that is a number", { id: "1", externalId: 5, ...lists }, "data.externalId"],
    ["meters that are none", { ...stateWith({}), activeMeters: [null] }, "data.activeMeters"],
  ])("is a TypeError that says where, and changes nothing: %s", async (_, data, field) => {
    const { fetch, store, entitlements } = desk();
    await entitlements.handle(changed(NOW, PRO));
    const keys = await store.getKeys("entitlements");
    const handled = entitlements.handle({ ...changed(NOW + 5000), data });
    await expect(handled).rejects.toThrow(TypeError);
    await expect(handled).rejects.toThrow(`${field}: expected `);
    expect(await store.getKeys("entitlements")).toEqual(keys);
    const res = await entitlements.of("usr_1");
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("is one of a deletion, too, where it does not say who was deleted", async () => {
    const { entitlements } = desk();
    const gone = { type: "customer.deleted", timestamp: new Date(NOW) };
    await expect(entitlements.handle({ ...gone, data: {} })).rejects.toThrow("data.id: expected");
    expect(await entitlements.handle({ ...gone, data: { id: "1" } })).toBe(false);
    expect(await entitlements.handle({ ...gone, data: { id: "1", externalId: 5 } })).toBe(false);
  });

  test.each([["2026-11-27T12:00:00Z"], [undefined], [null], [1_764_000_000], [new Date(Number.NaN)]])(
    "needs a time, which %s is not",
    async (timestamp) => {
      const { store, entitlements } = desk();
      const handled = entitlements.handle({ ...changed(NOW), timestamp: timestamp as Date });
      await expect(handled).rejects.toThrow("timestamp: expected a valid Date");
      expect(await store.getKeys("entitlements")).toEqual([]);
    },
  );

  test("of another type is nobody's concern", async () => {
    const { entitlements } = desk();
    expect(await entitlements.handle({ type: "order.paid", timestamp: new Date(NOW), data: null })).toBe(
      false,
    );
  });

  test("of a customer without an ID of yours is left alone, also where it had one", async () => {
    const { entitlements } = desk();
    await entitlements.handle(changed(NOW, PRO));
    expect(await entitlements.handle(changed(NOW + 5000, { externalId: null }))).toBe(false);
    const res = await entitlements.of("usr_1");
    expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
  });
});

describe("an entry of the store that is not this customer's state", () => {
  const entry = { id: "usr_1", at: NOW, asOf: NOW };
  const { createdAt, ...state } = stateWith({});

  test.each([
    { ...entry, state: {} },
    { ...entry, state: [] },
    { ...entry, state: "free" },
    { ...entry, state: { ...state, externalId: "usr_2" } },
    { ...entry, state: { ...state, grantedBenefits: null } },
    { ...entry, state: { ...state, activeMeters: [1] } },
    { ...entry, state, at: `${NOW}` },
    { ...entry, state, asOf: null },
    { ...entry, state, id: "usr_2" },
    { id: "usr_1", state, asOf: NOW },
  ])("is not believed, and is mended: %j", async (stored) => {
    const store = memoryStore();
    const { fetch, entitlements } = desk(() => stateAnswer(PRO), { store });
    await store.setItem("entitlements:usr_1", `v1 ${JSON.stringify(stored)}`);
    for (let count = 0; count < 2; count++) {
      const res = await entitlements.of("usr_1");
      expect(res.ok && hasActiveSubscription(res.value.state)).toBe(true);
    }
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("is believed where it is", async () => {
    const store = memoryStore();
    const { fetch, entitlements } = desk(() => stateAnswer(PRO), { store });
    await store.setItem("entitlements:usr_1", `v1 ${JSON.stringify({ ...entry, state })}`);
    await entitlements.of("usr_1");
    expect(fetch).not.toHaveBeenCalled();
  });
});
