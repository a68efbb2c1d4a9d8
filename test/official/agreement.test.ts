import { setImmediate } from "node:timers/promises";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { combinations } from "../contract/combinations.js";
import type { Operation } from "../funcs/api/Operation.js";
import { operations } from "../funcs/api/operations.js";
import { type ApiDocument, apiDocument, reachable } from "../laws/apiDocument.js";
import type { Wish } from "../laws/arbitraryOf.js";
import { createCapture } from "./capture.js";
import type { Target } from "./clients.js";
import type { Disagreement } from "./compare.js";
import { type Difference, differences, listed, news, placesOf } from "./differences.js";
import { type Example, examplesOf, type Wishes, wishesFor } from "./examples.js";
import { type Comparison, compare, JUDGES, type Judge } from "./observe.js";
import { oddities } from "./oddities.js";
import { function0 } from "./sdk0.js";
import { function1 } from "./sdk1.js";

const SEED = 20_261_001;
/** How many valid requests, each with a valid answer, an operation is compared with. */
const CASES = Number(process.env["POLAR_CASES"] ?? 50);
/** How many examples are made at a time. */
const LOT = 50;

/** A disagreement, and where it was met. */
interface Sight extends Disagreement {
  readonly judge: Judge;
  /** The title of the oddity, or what came after 0.49.0; undefined in an ordinary case. */
  readonly in: string | undefined;
  /** As in the table. */
  readonly line: string;
}

const capture = createCapture();
const target: Target = { url: "https://api.example.com", fetch: capture.fetch };

/** Lite with lite and full with full: the other two are the same code in another arrangement. */
const extremes = combinations.filter(({ name }) => /^(lite|full).*\1/.test(name));

let random = Math.random;

beforeAll(() => {
  vi.stubGlobal("fetch", capture.fetch);
  // So that the first wait of our default retries is none. Not a spy, which remembers every call.
  random = Math.random;
  Math.random = () => 0;
});

afterAll(() => {
  vi.unstubAllGlobals();
  Math.random = random;
});

function said(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function sightsOf({ judge, disagreements }: Comparison, title: string | undefined): readonly Sight[] {
  return disagreements.map((found) => {
    const { part, where, theirs, ours } = found;
    const line = `${part}${where === "" ? "" : ` ${where}`}: ${said(theirs)} | ${said(ours)}`;
    return { ...found, judge, in: title, line };
  });
}

function says(pattern: string | RegExp, line: string): boolean {
  return typeof pattern === "string" ? pattern === line : pattern.test(line);
}

/** Whether the table's entry is about what was seen. */
function explains(difference: Difference, sight: Sight): boolean {
  return (
    listed(difference.judge).includes(sight.judge) &&
    (placesOf(difference).length === 0 || placesOf(difference).includes(sight.in ?? "")) &&
    (difference.ours === undefined || (difference.ours === "full") === sight.checked) &&
    (difference.functions === undefined || difference.functions.includes(sight.function)) &&
    difference.seen.some((pattern) => says(pattern, sight.line))
  );
}

/** What an entry has explained: the judge, our side, and what was seen or where it was seen. */
const met = new Map<Difference, Set<string>>();

function sideOf({ checked }: Sight): "full" | "lite" {
  return checked ? "full" : "lite";
}

/** What the table does not explain, by just one entry, in a form that tells what to look at. */
function unexplained(sights: readonly Sight[]): readonly unknown[] {
  return sights.flatMap((sight) => {
    const entries = differences.filter((each) => explains(each, sight));
    const [entry] = entries;
    if (entry === undefined || entries.length > 1) {
      const { function: name, judge, line, request, in: title } = sight;
      return [
        { function: name, functions: sideOf(sight), judge, line, entries, in: title, request, seed: SEED },
      ];
    }
    const notes = met.get(entry) ?? new Set();
    met.set(entry, notes);
    for (const pattern of entry.seen) {
      if (says(pattern, sight.line)) notes.add(`${sight.judge} ${sideOf(sight)} ${pattern}`);
    }
    notes.add(`${sight.judge} ${sideOf(sight)} ${sight.in}`);
    return [];
  });
}

const document: ApiDocument = apiDocument;

/** What came after 0.49.0 and an operation may meet. */
function newsFor({ body, successes }: Operation): readonly string[] {
  const names = reachable(document, [body?.schema, successes]);
  return news.filter((name) => names.has(name.replace(/\..*/, "")));
}

function isField(name: string): boolean {
  return name.includes(".");
}

const KNOWN: Wish = {
  without: new Set(news.filter((name) => !isField(name))),
  always: new Set(news.filter(isField)),
};
const anything = wishesFor({});
/** Without what 0.49.0 does not know and cannot leave out. */
const known = wishesFor(KNOWN);
const knownBut = new Map(
  news.map((name): [string, Wishes] => {
    const [schema, field] = name.split(".");
    return [name, wishesFor({ ...KNOWN, taking: schema, ...(field === undefined ? {} : { never: name }) })];
  }),
);

/** So many examples, made when they are due. */
async function* examples(operation: Operation, wishes: Wishes, cases: number): AsyncIterable<Example> {
  const any = examplesOf(operation, wishes);
  for (let done = 0; done < cases; done += LOT) {
    yield* fc.sample(any, { seed: SEED + done, numRuns: Math.min(LOT, cases - done) });
    // What the platform keeps of a request is let go between tasks, and nothing else here ends one.
    await setImmediate();
  }
}

async function compared(
  examples: AsyncIterable<Example>,
  title: string | undefined,
  judges: readonly Judge[],
): Promise<readonly unknown[]> {
  const strange: unknown[] = [];
  for await (const example of examples) {
    const comparisons = await compare(target, capture, example, extremes, judges);
    strange.push(...unexplained(comparisons.flatMap((each) => sightsOf(each, title))));
    if (strange.length > 10) break;
  }
  return strange;
}

describe("the same request, the same answer: the official SDKs send and give what ours do, but for the known differences", () => {
  it("compares all 191 functions", () => {
    expect(operations).toHaveLength(191);
    expect(Object.keys(combinations[0]?.functions ?? {}).sort()).toEqual(operations.map(({ func }) => func));
  });

  it("judges by 1.0.1 alone what 0.49.0 lacks", () => {
    expect(operations.map(({ func }) => func).filter((name) => function0(name) === undefined)).toEqual([
      "benefitsFiles",
      "customerPortalLicenseKeysRotate",
      "customersMembersList",
      "customersMembersListExternal",
      "licenseKeysRotate",
      "productsDelete",
    ]);
  });

  it("judges by 0.49.0 alone what 1.0.1 lacks", () => {
    const lacking = operations.filter((operation) => function1(operation) === undefined);
    expect(lacking.map(({ func }) => func)).toEqual(["membersListMembers"]);
  });

  it.each(operations.map((operation) => [operation.func, operation] as const))(
    "%s",
    { timeout: 20_000 + CASES * 200 },
    async (_, operation) => {
      function some(wishes: Wishes, cases = CASES): AsyncIterable<Example> {
        return examples(operation, wishes, cases);
      }

      const later = newsFor(operation);
      const strange = [...(await compared(some(known), undefined, JUDGES))];
      if (later.length > 0) strange.push(...(await compared(some(anything), undefined, ["1.0.1", "schema"])));
      for (const name of later) {
        const wishes = knownBut.get(name) ?? known;
        strange.push(...(await compared(some(wishes, Math.ceil(CASES / 10)), name, JUDGES)));
      }
      expect(strange).toEqual([]);
    },
  );
});

describe("at the edges they differ as the table says, and in nothing else", () => {
  it.each(oddities.map((oddity) => [oddity.title, oddity] as const))("%s", async (title, oddity) => {
    const comparisons = await compare(
      target,
      capture,
      oddity.example(),
      combinations,
      JUDGES,
      oddity.retries,
    );
    expect(unexplained(comparisons.flatMap((each) => sightsOf(each, title)))).toEqual([]);
  });
});

describe("every difference of the table is still there", () => {
  it.each(
    differences.flatMap((each) => listed(each.judge).map((judge) => [judge, each.what, each] as const)),
  )("%s: %s", (judge, _, difference) => {
    const notes = met.get(difference) ?? new Set();
    const sides = difference.ours === undefined ? ["full", "lite"] : [difference.ours];
    const expected = [...difference.seen, ...placesOf(difference)];
    const missing = sides.flatMap((side) =>
      expected.map((each) => `${judge} ${side} ${each}`).filter((note) => !notes.has(note)),
    );
    expect(missing, "no longer seen").toEqual([]);
    expect(difference.why).toMatch(/^[A-Z0-9].*\.$/);
  });
});
