import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BAD, World } from "./World.js";

/*
 * POLAR_HISTORIES=10000 npx vitest run test/usage/histories.test.ts   as many histories as that
 */

const RUNS = Number(process.env["POLAR_HISTORIES"] ?? 300);

/** Something that happens. */
type Happening = (world: World) => unknown;

const process0or1 = fc.integer({ min: 0, max: 1 });
const trouble = fc.constantFrom("before" as const, "after" as const);
const name = fc.oneof({ weight: 9, arbitrary: fc.constant("used") }, fc.constant(BAD));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ index: process0or1, names: fc.array(name, { minLength: 1, maxLength: 9 }) }).map(
      ({ index, names }) =>
        (world: World) =>
          world.record(index, names),
    ),
  },
  { weight: 3, arbitrary: process0or1.map((index) => (world: World) => world.flush(index)) },
  { weight: 2, arbitrary: fc.constant((world: World) => world.flushBoth()) },
  {
    weight: 2,
    arbitrary: fc.record({ index: process0or1, steps: fc.integer({ min: 0, max: 25 }), trouble }).map(
      ({ index, ...plan }) =>
        (world: World) =>
          world.processes[index]?.crashAfter(plan),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ index: process0or1, trouble })
      .map((given) => (world: World) => world.processes[given.index]?.failStore(given.trouble)),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        { status: 500 },
        { status: 503 },
        // A gateway that answers for itself.
        { status: 200, body: "{}" },
        { status: 200, body: '{"inserted":0,"duplicates":0}' },
        { status: 422, body: '{"detail":[{"loc":["header","authorization"]}]}' },
        { retryAfter: 60 },
        { cut: "before" as const },
        { cut: "headers" as const },
        { cut: "body" as const },
        { brokenJson: true as const },
      )
      .map((fault) => (world: World) => world.mock.fault(fault)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(-86_400_000, -61_000, -500, 500, 61_000, 86_400_000)
      .map((ms) => () => vi.setSystemTime(Date.now() + ms)),
  },
  {
    weight: 1,
    arbitrary: fc.constant((world: World) => {
      world.now += 1000;
    }),
  },
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** In the end all goes well again, and what was left is sent. */
async function settle(world: World): Promise<void> {
  world.mock.clearFaults();
  // One that was to die or to fail does so now.
  for (const plan of [0, 1]) world.processes[plan]?.crashAfter({ steps: 0, trouble: "before" });
  await world.flushBoth();
  world.now += 10 * 86_400_000;
  vi.setSystemTime(world.now);
  await world.flush(0);
}

test(`over ${RUNS} histories, what was recorded is counted, once, or refused and told`, {
  timeout: 3_600_000,
}, async () => {
  let events = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
      const world = new World();
      vi.setSystemTime(world.now);
      for (const happen of happenings) await happen(world);
      await settle(world);
      const arrived = await world.arrived();
      const known = new Set([...arrived, ...world.rejected]);
      expect(arrived).toHaveLength(new Set(arrived).size);
      expect([...world.recorded].filter((id) => !known.has(id))).toEqual([]);
      expect(arrived.filter((id) => !world.unknown.has(id))).toEqual([]);
      expect(arrived.filter((id) => world.rejected.has(id))).toEqual([]);
      expect([...world.rejected].filter((id) => !world.bad.has(id))).toEqual([]);
      expect(await world.store.getKeys("usage:pending")).toEqual([]);
      const refused = (await world.store.getKeys("usage:rejected")).map((key) => key.split(":").at(-1));
      expect([...refused].sort()).toEqual([...world.rejected].sort());
      events += arrived.length;
    }),
    { numRuns: RUNS },
  );
  expect(events).toBeGreaterThan(RUNS);
});
