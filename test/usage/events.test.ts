import fc from "fast-check";
import { PolarCore } from "polar-fn/lite/core";
import { eventsIngest } from "polar-fn/lite/funcs/eventsIngest";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore } from "polar-fn/store";
import { createUsage } from "polar-fn/usage";
import { describe, expect, test } from "vitest";

const EVENT = { name: "used", externalCustomerId: "usr_1" };
const CUSTOMER = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

function outbox() {
  const mock = createMockPolar();
  mock.seed.customer({ id: CUSTOMER, email: "a@b.co" });
  const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const store = memoryStore();
  return { core, store, usage: createUsage(core, { store }) };
}

const A_NAME = "text of at most 128 characters";
const A_VALUE = "text of 1 to 500 characters, a finite number or a boolean";

describe("an event that Polar refuses for what it is", () => {
  test.each<[unknown, string]>([
    [null, `name: expected ${A_NAME}, received undefined`],
    [undefined, `name: expected ${A_NAME}, received undefined`],
    ["used", `name: expected ${A_NAME}, received undefined`],
    [[EVENT], `name: expected ${A_NAME}, received undefined`],
    [new Date(0), `name: expected ${A_NAME}, received undefined`],
    [{ ...EVENT, name: undefined }, `name: expected ${A_NAME}, received undefined`],
    [{ ...EVENT, name: 5 }, `name: expected ${A_NAME}, received 5`],
    [{ ...EVENT, name: "x".repeat(129) }, `name: expected ${A_NAME}, received string`],
    [{ name: "used" }, "externalCustomerId: expected a string that is not empty, received undefined"],
    [
      { ...EVENT, externalCustomerId: null },
      "externalCustomerId: expected a string that is not empty, received undefined",
    ],
    [
      { ...EVENT, externalCustomerId: 17 },
      "externalCustomerId: expected a string that is not empty, received 17",
    ],
    [
      { name: "used", customerId: {} },
      "externalCustomerId: expected a string that is not empty, received object",
    ],
    [{ ...EVENT, externalId: {} }, "externalId: expected a string that is not empty, received object"],
    // All events with it would be one event.
    [{ ...EVENT, externalId: "" }, "externalId: expected a string that is not empty, received an empty one"],
    [
      { ...EVENT, externalCustomerId: "" },
      "externalCustomerId: expected a string that is not empty, received an empty one",
    ],
    [{ ...EVENT, parentId: 5 }, "parentId: expected a string that is not empty, received 5"],
    [{ ...EVENT, organizationId: 5 }, "organizationId: expected a string that is not empty, received 5"],
    [{ ...EVENT, memberId: 5 }, "memberId: expected a string that is not empty, received 5"],
    [{ ...EVENT, externalMemberId: 5 }, "externalMemberId: expected a string that is not empty, received 5"],
    [{ ...EVENT, timestamp: "2026-11-01" }, "timestamp: expected a valid Date, received string"],
    [{ ...EVENT, metadata: "{}" }, "metadata: expected values by key, received string"],
    [{ ...EVENT, metadata: [1] }, "metadata: expected values by key, received object"],
    [{ ...EVENT, metadata: { a: Number.NaN } }, `metadata.a: expected ${A_VALUE}, received NaN`],
    [
      { ...EVENT, metadata: { a: Number.POSITIVE_INFINITY } },
      `metadata.a: expected ${A_VALUE}, received Infinity`,
    ],
    [{ ...EVENT, metadata: { a: null } }, `metadata.a: expected ${A_VALUE}, received object`],
    [{ ...EVENT, metadata: { a: { b: 1 } } }, `metadata.a: expected ${A_VALUE}, received object`],
    [{ ...EVENT, metadata: { a: [1] } }, `metadata.a: expected ${A_VALUE}, received object`],
    [{ ...EVENT, metadata: { a: "" } }, `metadata.a: expected ${A_VALUE}, received an empty one`],
    [{ ...EVENT, metadata: { a: "🧑".repeat(501) } }, `metadata.a: expected ${A_VALUE}, received string`],
  ])("is an error at once, which names the field, and is not written: %#", async (event, words) => {
    const { store, usage } = outbox();
    const res = await usage.record(event as never);
    if (res.ok) throw new Error("It was recorded.");
    expect(res.error).toMatchObject({
      name: "InvalidRequestError",
      message: `POST /v1/events/ingest: ${words}`,
    });
    expect(await store.getKeys("usage")).toEqual([]);
  });

  test("repeats no text in its error: it may be a customer's", async () => {
    const { usage } = outbox();
    const secret = "s3cret".repeat(100);
    for (const event of [
      { ...EVENT, name: secret },
      { ...EVENT, metadata: { secret } },
      { ...EVENT, timestamp: secret },
    ]) {
      const res = await usage.record(event as never);
      expect(JSON.stringify(res)).not.toContain("s3cret");
    }
  });
});

/** Text about as long as some text may be, in characters of one unit and of two. */
function textAround(length: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("x", "🧑"), fc.constantFrom(0, 1, length - 1, length, length + 1))
    .map(([character, count]) => character.repeat(count));
}

const anyValue = fc.oneof(
  { weight: 4, arbitrary: textAround(500) },
  { weight: 4, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
  fc.constantFrom(null, undefined, {}, [], { a: 1 }, [1], new Date(0), new Date(Number.NaN), 1n),
);

const anyEvent = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          { externalCustomerId: "usr_1" },
          { customerId: CUSTOMER },
          { customerId: CUSTOMER, externalCustomerId: "usr_1" },
          { customerId: null, externalCustomerId: "usr_2" },
        ),
      },
      fc.constantFrom({}, { externalCustomerId: 5 }, { customerId: 5 }, { externalCustomerId: null }),
    ),
    fc.record(
      {
        name: fc.oneof({ weight: 9, arbitrary: textAround(128) }, fc.constantFrom(null, 5, {}, [])),
        parentId: fc.constantFrom(null, "p", 5),
        externalMemberId: fc.constantFrom(null, "m"),
        metadata: fc.oneof(
          {
            weight: 9,
            arbitrary: fc.dictionary(fc.constantFrom("a", "b", "_cost"), anyValue, { maxKeys: 2 }),
          },
          fc.constantFrom([], "a", 5, true),
        ),
      },
      { requiredKeys: ["name"] },
    ),
  )
  .map(([customer, rest]) => ({ ...customer, ...rest }));

test("what is recorded is what Polar takes, `_cost` and `_llm` aside", async () => {
  const { core, usage } = outbox();
  const counts = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anyEvent, async (event) => {
      const recorded = await usage.record(event as never);
      const ingested = await eventsIngest(core, { events: [event] } as never);
      // The shape of `_cost` is left to Polar.
      if (!Object.hasOwn(Object(event.metadata), "_cost")) expect(recorded.ok).toBe(ingested.ok);
      else if (ingested.ok) expect(recorded.ok).toBe(true);
      counts[ingested.ok ? "taken" : "refused"]++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(50);
});
