import { createEntitlements, hasActiveSubscription } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { memoryStore } from "polar-fn/store";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stateAnswer } from "./states.js";

const HOUR = 3_600_000;
const STALE_FOR = 6 * HOUR;
const STEP = 30_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-27T00:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

/** How Polar does, hour by hour: a bad day, with a whole night off. */
const DAY = [
  ...["well", "429", "500", "hangs", "cut", "well", "slow", "garbage"],
  ...["well", "hangs", "hangs", "429", "500", "cut", "500", "hangs"],
  ...["500", "rubbish", "cut", "well", "429", "503", "well", "well"],
];

/** Answers a request as Polar does in an hour. */
async function answer(how: string, state: () => Response, signal: AbortSignal): Promise<Response> {
  const gone = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")));
  });
  if (how === "429") return new Response(null, { status: 429, headers: { "retry-after": "60" } });
  if (how === "500" || how === "503") return new Response("oops", { status: Number(how) });
  if (how === "hangs") return gone;
  if (how === "cut") throw new TypeError("fetch failed");
  if (how === "garbage") return new Response("<html>", { headers: { "content-type": "text/html" } });
  if (how === "rubbish") return Response.json({ id: "1", data: {} });
  if (how === "slow") await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 4000))]);
  return state();
}

test("over a bad day nobody who pays is told otherwise, and who does not is told in time", {
  timeout: 60_000,
}, async () => {
  const began = Date.now();
  const truth = new Map([
    ["paying", true],
    ["cancelling", true],
    ["free", false],
  ]);
  const asked = new Map<string, number[]>();
  const polar = new PolarCore({
    fetch: (url, { signal }) => {
      const id = url.split("/").at(-2) ?? "";
      asked.set(id, [...(asked.get(id) ?? []), Date.now()]);
      const subscriptions = truth.get(id) ? [{ productId: "pro" }] : [];
      const how = DAY[Math.floor((Date.now() - began) / HOUR)] ?? "well";
      return answer(how, () => stateAnswer({ externalId: id, subscriptions }), signal as AbortSignal);
    },
  });
  const entitlements = createEntitlements(polar, { store: memoryStore(), staleForMs: STALE_FOR });
  const said: {
    readonly id: string;
    readonly at: number;
    readonly told: boolean | "nothing";
    readonly ms: number;
  }[] = [];

  async function ask(id: string): Promise<void> {
    const at = Date.now();
    const res = await entitlements.of(id);
    said.push({
      id,
      at,
      told: res.ok ? hasActiveSubscription(res.value.state) : "nothing",
      ms: Date.now() - at,
    });
  }

  const cancelledAt = began + 8.5 * HOUR;
  const asking: Promise<void>[] = [];
  for (let at = began; at < began + 24 * HOUR; at += STEP) {
    if (at >= cancelledAt) truth.set("cancelling", false);
    for (const id of truth.keys()) asking.push(ask(id), ask(id));
    await vi.advanceTimersByTimeAsync(STEP);
  }
  await vi.advanceTimersByTimeAsync(HOUR);
  await Promise.all(asking);

  // Never wrong, and known for as long as anybody may rely on it.
  expect(said.filter(({ id, told }) => id === "paying" && told === false)).toEqual([]);
  expect(said.filter(({ id, told }) => id === "free" && told === true)).toEqual([]);
  const unknown = said.filter(({ id, told }) => id === "paying" && told === "nothing").map(({ at }) => at);
  expect(Math.min(...unknown)).toBeGreaterThanOrEqual(began + 9 * HOUR - 60_000 - STEP + STALE_FOR);
  expect(Math.max(...unknown)).toBeLessThan(began + 19 * HOUR + 60_000);
  // Whoever cancelled is told within the bound, and as soon as Polar says so.
  const late = said.filter(({ id, at, told }) => id === "cancelling" && told === true && at > cancelledAt);
  expect(Math.max(...late.map(({ at }) => at)) - cancelledAt).toBeLessThanOrEqual(60_000 + STEP);
  // Nobody waits for long where something is known, and Polar is not asked more than it bears.
  const known = said.filter(({ told }) => told !== "nothing");
  expect(Math.max(...known.filter(({ at }) => at > began + STEP).map(({ ms }) => ms))).toBeLessThanOrEqual(
    4000,
  );
  for (const times of asked.values()) {
    const most = Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length),
    );
    expect(most).toBeLessThanOrEqual(18);
  }
});
