import { beforeAll, describe, expect, it } from "vitest";
import { runChild } from "./support/child.js";
import { combinations } from "./support/cores.js";
import { smallest } from "./totality/smallest.js";

/** A line of the program. */
interface Told {
  readonly number?: number;
  readonly outcome?: string;
  readonly stray?: string;
  readonly done?: boolean;
}

const HUNG = "no end: the call hangs, or the event loop stands still";
const outcomes = new Map<number, string>();
const strays: string[] = [];

/** So many hangs are enough to tell of. */
const MOST_HANGS = 20;

/** Runs the program from where it stood still the last time, until it gets to its end. */
async function runAll(): Promise<void> {
  for (let hangs = 0; hangs < MOST_HANGS; hangs++) {
    const { lines } = await runChild("smallest.ts", [...outcomes.keys()].map(String), {
      silence: 8_000,
    });
    const told = lines.map((line) => JSON.parse(line) as Told);
    for (const { number, outcome, stray } of told) {
      if (number !== undefined) outcomes.set(number, outcome ?? HUNG);
      if (stray !== undefined) strays.push(stray);
    }
    if (told.at(-1)?.done || told.length === 0) return;
  }
}

beforeAll(runAll, 600_000);

describe.each(combinations.map((combination, at) => ({ ...combination, combination, at })))(
  "A call comes to its end ($name)",
  ({ combination, at }) => {
    const met = [...smallest.entries()].filter(([, { meets }]) => meets?.(combination) ?? true);

    it.each(met.map(([index, one]) => ({ ...one, number: at * smallest.length + index })))(
      "with $title",
      ({ number, expected }) => {
        expect(outcomes.get(number) ?? "it was not made").toMatch(expected);
      },
    );
  },
);

it("Nothing was rejected that nobody looked at", () => {
  expect(strays).toEqual([]);
});

it("What cannot be looked at gives one message, whatever it is", () => {
  const messages = smallest.flatMap(({ title }, index) =>
    /^a token function .*(throws itself when asked for its message|proxy)/.test(title) &&
    !title.includes("a cause")
      ? [outcomes.get(index)]
      : [],
  );
  expect(messages).toHaveLength(3);
  expect(new Set(messages).size).toBe(1);
});
