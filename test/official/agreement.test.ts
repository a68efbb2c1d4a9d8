import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { combinations } from "../contract/combinations.js";
import { type CaptureServer, captureServer } from "./captureServer.js";
import type { Disagreement } from "./compare.js";
import { type Difference, differences } from "./differences.js";
import { type Comparison, compare } from "./observe.js";
import { oddities } from "./oddities.js";
import { subjects } from "./subjects.js";

const SEED = 20_261_001;
const GENERATED = 50;

/** A disagreement, and where it was met. */
interface Sight extends Disagreement {
  readonly official: Comparison["official"];
  /** The title of the oddity; undefined in an ordinary example. */
  readonly in: string | undefined;
  /** As in the table. */
  readonly line: string;
}

const ordinary = new Map<string, readonly Sight[]>();
const odd = new Map<string, readonly Sight[]>();

let server: CaptureServer;

/** Lite with lite and full with full: the other two are the same code in another arrangement. */
const extremes = combinations.filter(({ name }) => /^(lite|full).*\1/.test(name));

beforeAll(async () => {
  server = await captureServer();
  // So that the first wait of our default retries is none.
  vi.spyOn(Math, "random").mockReturnValue(0);
  for (const { function: name, examples, generated } of subjects) {
    const sights: Sight[] = [];
    for (const each of examples) sights.push(...sightsOf(await compare(server, each)));
    for (const each of fc.sample(generated, { seed: SEED, numRuns: GENERATED })) {
      sights.push(...sightsOf(await compare(server, each, extremes)));
    }
    ordinary.set(name, sights);
  }
  for (const { title, example, retries } of oddities) {
    odd.set(title, sightsOf(await compare(server, example, combinations, retries), title));
  }
}, 60_000);

afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

function sightsOf(comparisons: readonly Comparison[], title?: string): readonly Sight[] {
  return comparisons.flatMap(({ official, disagreements }) =>
    disagreements.map((found) => ({ ...found, official, in: title, line: lineOf(found) })),
  );
}

function lineOf({ part, where, theirs, ours }: Disagreement): string {
  const said = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
  return `${part}${where === "" ? "" : ` ${where}`}: ${said(theirs)} | ${said(ours)}`;
}

const listed = <Value extends string>(value: Value | readonly Value[]): readonly Value[] =>
  typeof value === "string" ? [value] : value;

/** Whether the table's entry is about what was seen. */
function explains(difference: Difference, sight: Sight): boolean {
  return (
    listed(difference.official).includes(sight.official) &&
    (difference.in === undefined || (sight.in !== undefined && listed(difference.in).includes(sight.in))) &&
    (difference.ours === undefined || (difference.ours === "full") === sight.checked) &&
    difference.seen.includes(sight.line)
  );
}

/** What is not explained once, in a form that tells what to look at. */
function unexplained(sights: readonly Sight[]): readonly unknown[] {
  return sights
    .map((sight) => ({ sight, entries: differences.filter((each) => explains(each, sight)).length }))
    .filter(({ entries }) => entries !== 1)
    .map(({ sight, entries }) => ({
      line: sight.line,
      official: sight.official,
      functions: sight.checked ? "full" : "lite",
      request: sight.request,
      entries,
      seed: SEED,
    }));
}

describe("the same request, the same answer: the official SDKs send and give what ours do, but for the known differences", () => {
  it("compares all 23 functions", () => {
    expect(subjects.map(({ function: name }) => name).sort()).toEqual(
      Object.keys(combinations[0]?.functions ?? {}).sort(),
    );
    expect(subjects).toHaveLength(23);
  });

  it("judges by 1.0.1 alone what 0.49.0 lacks", () => {
    const lacking = subjects.filter(({ examples }) => examples.some(({ sdk0 }) => sdk0 === undefined));
    expect(lacking.map(({ function: name }) => name)).toEqual([
      "customersMembersList",
      "customersMembersListExternal",
    ]);
  });

  it.each(subjects.map(({ function: name }) => name))("%s", (name) => {
    expect(unexplained(ordinary.get(name) ?? [])).toEqual([]);
  });
});

describe("at the edges they differ as the table says, and in nothing else", () => {
  it.each(oddities.map(({ title }) => title))("%s", (title) => {
    expect(unexplained(odd.get(title) ?? [])).toEqual([]);
  });
});

describe("every difference of the table is still there", () => {
  it.each(
    differences.flatMap((each) =>
      listed(each.official).map((official) => [official, each.what, each] as const),
    ),
  )("%s: %s", (official, _, difference) => {
    const sights = [...ordinary.values(), ...odd.values()]
      .flat()
      .filter((sight) => sight.official === official);
    const explained = sights.filter((sight) => explains(difference, sight));
    const sides = difference.ours === undefined ? ["full", "lite"] : [difference.ours];
    for (const side of sides) {
      const mine = explained.filter(({ checked }) => checked === (side === "full"));
      const lines = difference.seen.filter((line) => !mine.some((sight) => sight.line === line));
      expect(lines, `no longer seen with ${side} functions`).toEqual([]);
      const titles = listed(difference.in ?? []).filter((title) => !mine.some((sight) => sight.in === title));
      expect(titles, `no longer seen with ${side} functions`).toEqual([]);
    }
    expect(difference.why).toMatch(/^[A-Z0-9].*\.$/);
  });
});
