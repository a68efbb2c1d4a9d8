import { expect, it } from "vitest";
import "../support/TaskMeta.js";
import { type ChildEnd, runChild } from "./support/child.js";

/** How many cases are tried: a sample, or as many as this variable says. */
const CASES = Number(process.env["POLAR_CASES"] ?? 3_000);
const SEED = process.env["POLAR_SEED"] ?? "20261001";
/** How many cases a process tries before another takes over. */
const SHARE = 5_000;
const MOST_FAULTS = 40;

const PROGRAM = "totality.ts";

/** The cases that were begun and did not come to an end, by their number. */
function open({ lines }: ChildEnd): ReadonlyMap<string, string> {
  const started = new Map<string, string>();
  for (const line of lines) {
    const [word, index = "", ...rest] = line.split(" ");
    if (word === "start") started.set(index, rest.join(" "));
    if (word === "end") started.delete(index);
  }
  return started;
}

/**
 * Of the cases that were under way when the event loop stood still, the first that makes it stand
 * still alone.
 */
async function culprit(end: ChildEnd, seed: string): Promise<string> {
  const candidates = open(end);
  for (const [index, words] of candidates) {
    const count = String(Number(index) + 1);
    const alone = await runChild(PROGRAM, [seed, count, index], { silence: 12_000 });
    if (alone.hung) return `the event loop stands still: ${index} ${words}`;
  }
  return `the event loop stands still in one of: ${[...candidates.values()].join("\n")}`;
}

async function faultsOf(seed: string, count: number): Promise<readonly string[]> {
  const end = await runChild(PROGRAM, [seed, String(count)]);
  const faults = end.lines.filter((line) => line.startsWith("fault "));
  if (end.hung) return [...faults, await culprit(end, seed)];
  if (end.errors !== "") return [...faults, end.errors];
  return end.lines.at(-1) === `done ${count}` ? faults : [...faults, "the process ended before its time"];
}

it(
  `No call throws, rejects, hangs or gives what is no result: ${CASES} cases, seed ${SEED}`,
  async ({ task }) => {
    for (let done = 0; done < CASES; done += SHARE) {
      const faults = await faultsOf(String(Number(SEED) + done), Math.min(SHARE, CASES - done));
      expect(faults.slice(0, MOST_FAULTS)).toEqual([]);
    }
    task.meta.figures = `${CASES} calls, put together at random`;
  },
  Math.max(600_000, CASES * 20),
);
