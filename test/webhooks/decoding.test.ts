/*
 * Every event of the API's document is decoded as the document says, and as 0.49.0 does where it
 * knows the type.
 */
import * as fc from "fast-check";
import { validateEvent as validate } from "polar-fn/lite/webhooks";
import { signEvent } from "polar-fn/mock";
import { validateEvent as validate0 } from "polar-sdk-0/webhooks.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ApiDocument, apiDocument, type Schema } from "../laws/apiDocument.js";
import { arbitraryOf } from "../laws/arbitraryOf.js";
import { disagreements } from "../official/compare.js";
import { decoded } from "../official/decoded.js";
import { NOW, SECRET } from "./deliveries.js";
import "../laws/setup.js";

const document: ApiDocument = apiDocument;

/** How many events of each type. */
const RUNS = 25;

/** The schema of each type's payload. */
const payloads: readonly (readonly [string, Schema])[] = Object.entries(document.webhooks).map(
  ([type, item]) => {
    const [, name = ""] = /"#\/components\/schemas\/(\w+)"/.exec(JSON.stringify(item)) ?? [];
    return [type, { $ref: `#/components/schemas/${name}` }];
  },
);

const DATE_TIMES = fc
  .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2199-12-31") })
  .chain((date) =>
    fc.constantFrom("Z", ".5Z", ".123456Z").map((rest) => `${date.toISOString().slice(0, 19)}${rest}`),
  );

const WISH = { dateTimes: DATE_TIMES };

/** Types that came after 0.49.0. */
const NEWS = [
  "discount.created",
  "discount.deleted",
  "discount.updated",
  "subscription.cycled",
  "subscription.migrated",
  "subscription.paused",
  "subscription.resumed",
];

/** Where 0.49.0 has another value, and why ours is right; each is met. */
const known: readonly { readonly why: string; readonly seen: RegExp }[] = [
  { why: "it drops fields that it does not know; we keep them", seen: /: undefined \| / },
  {
    why: "it fills in defaults that the document states; we say what came",
    seen: /: (\w+|"\w*"|\[\]) \| undefined$/,
  },
];

/** What 0.49.0 makes of an event; undefined where it refuses what the document allows. */
function event0(body: string, headers: object): unknown {
  try {
    return validate0(body, { ...headers } as Record<string, string>, SECRET);
  } catch {
    return undefined;
  }
}

describe("the events of the API", () => {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(NOW);
  });

  afterAll(() => {
    vi.useRealTimers();
  });

  const met = new Set<string>();

  it("are 42", () => {
    expect(payloads).toHaveLength(42);
  });

  it.each(payloads)("%s", { timeout: 60_000 }, async (type, schema) => {
    let compared = 0;
    const model = schema.$ref?.replace(/^.*\//, "");
    const { [`${model}Schema`]: check } = (await import(`../../models/${model}.ts`)) as Record<string, never>;
    await fc.assert(
      fc.asyncProperty(arbitraryOf(document, schema, WISH), async (generated) => {
        const { body, headers } = await signEvent(JSON.stringify(generated), SECRET);
        const res = await validate(body, headers, SECRET, { schemas: { [type]: check } });
        if (!res.ok) throw res.error;
        // Just as the document says.
        const value = decoded(schema, JSON.parse(body));
        expect([
          ...disagreements(
            { requests: [], outcome: { ok: true, value } },
            { requests: [], outcome: { ok: true, value: res.value } },
          ),
        ]).toEqual([]);
        const theirs = event0(body, headers);
        if (theirs === undefined) return;
        compared += 1;
        for (const { where, theirs: a, ours: b } of disagreements(
          { requests: [], outcome: { ok: true, value: theirs } },
          { requests: [], outcome: { ok: true, value: res.value } },
        )) {
          const line = `${where}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`;
          const found = known.filter(({ seen }) => seen.test(line));
          expect(found, line).toHaveLength(1);
          for (const { why } of found) met.add(why);
        }
      }),
      { numRuns: RUNS },
    );
    if (NEWS.includes(type)) expect(compared).toBe(0);
    else expect(compared).toBeGreaterThan(RUNS / 3);
  });

  it("differ from 0.49.0 in nothing but what is listed", () => {
    expect([...met].sort()).toEqual(known.map(({ why }) => why).sort());
  });
});
