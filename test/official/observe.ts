import type { Combination } from "../contract/combinations.js";
import type { Capture } from "./capture.js";
import { core0, core1, type Outcome, ours, type Retries, type Target } from "./clients.js";
import { type Disagreement, disagreements, type Expected, type Observation } from "./compare.js";
import type { Example } from "./examples.js";

/** Whom ours is compared with: an official SDK, or what the API's document says. */
export type Judge = "0.49.0" | "1.0.1" | "schema";

export const JUDGES: readonly Judge[] = ["0.49.0", "1.0.1", "schema"];

export interface Comparison {
  readonly judge: Judge;
  readonly disagreements: readonly Disagreement[];
}

const NONE: Retries = { strategy: "none" };

/** Sends an example through the judges and ours, and says where they differ. */
export async function compare(
  target: Target,
  capture: Capture,
  example: Example,
  which: readonly Combination[],
  judges: readonly Judge[],
  told: Retries | "default" = NONE,
): Promise<readonly Comparison[]> {
  const retries = told === "default" ? undefined : told;

  async function observe(run: () => Promise<Outcome>): Promise<Observation> {
    const requests = capture.play(example.answers);
    const outcome = await run();
    return { requests, outcome };
  }

  const { sdk0, sdk1, expected } = example;
  const verdicts: (readonly [Judge, Observation | Expected])[] = [];
  if (sdk0 !== undefined && judges.includes("0.49.0"))
    verdicts.push(["0.49.0", await observe(() => sdk0(core0(target, retries)))]);
  if (sdk1 !== undefined && judges.includes("1.0.1"))
    verdicts.push(["1.0.1", await observe(() => sdk1(core1(target)))]);
  if (expected !== undefined && judges.includes("schema")) verdicts.push(["schema", expected]);

  const comparisons: Comparison[] = [];
  for (const combination of which) {
    const mine = await observe(() => example.ours(combination.functions, ours(combination, target, retries)));
    for (const [judge, theirs] of verdicts) {
      comparisons.push({
        judge,
        disagreements: disagreements(theirs, mine).map((found) => ({
          ...found,
          function: example.function,
          checked: combination.checked,
          request: example.request,
        })),
      });
    }
  }
  return comparisons;
}
