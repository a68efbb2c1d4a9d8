import { type Combination, combinations } from "../contract/combinations.js";
import type { CaptureServer } from "./captureServer.js";
import { core0, core1, type Outcome, ours, type Retries } from "./clients.js";
import { type Disagreement, disagreements, type Observation } from "./compare.js";
import type { Example } from "./subjects.js";

export type Official = "0.49.0" | "1.0.1";

export interface Comparison {
  readonly official: Official;
  readonly disagreements: readonly Disagreement[];
}

const NONE: Retries = { strategy: "none" };

/** Sends an example through both official SDKs and ours, and says where they differ. */
export async function compare(
  server: CaptureServer,
  example: Example,
  which: readonly Combination[] = combinations,
  told: Retries | "default" = NONE,
): Promise<readonly Comparison[]> {
  const retries = told === "default" ? undefined : told;
  const observe = async (run: () => Promise<Outcome>): Promise<Observation> => {
    const requests = server.play(example.answers);
    const outcome = await run();
    return { requests, outcome };
  };
  const { sdk0 } = example;
  const officials: (readonly [Official, Observation])[] = [];
  if (sdk0 !== undefined) officials.push(["0.49.0", await observe(() => sdk0(core0(server.url, retries)))]);
  officials.push(["1.0.1", await observe(() => example.sdk1(core1(server.url)))]);

  const comparisons: Comparison[] = [];
  for (const combination of which) {
    const mine = await observe(() =>
      example.ours(combination.functions, ours(combination, server.url, retries)),
    );
    for (const [official, theirs] of officials) {
      comparisons.push({
        official,
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
