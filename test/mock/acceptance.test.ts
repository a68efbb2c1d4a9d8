import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { combinations } from "../contract/combinations.js";
import { operations } from "../funcs/api/operations.js";
import { createCapture } from "../official/capture.js";
import { core0, core1, type Outcome, ours } from "../official/clients.js";
import { news } from "../official/differences.js";
import { type Example, examplesOf, wishesFor } from "../official/examples.js";
import { ACCEPTED, type Taker } from "./acceptance/accepted.js";
import { ALWAYS_REFUSED, furtherAnswers } from "./acceptance/furtherAnswers.js";
import { readRecording, recordingNames } from "./replays/Recording.js";
import { type ReplayedAnswer, replay } from "./replays/replay.js";

/*
 * What the mock answers, to recorded requests and to some of our own, given to whoever is to read
 * it: our full functions, which tell drift, and both official SDKs, 0.49.0 with its schemas.
 */

const SEED = 20_261_001;

/** So many answers of each operation are looked at, evenly taken from all. */
const MOST = 40;

const capture = createCapture();
const target = { url: "https://api.example.com", fetch: capture.fetch };
const full = combinations.find(({ name }) => /^full.*full/.test(name));
const answers = new Map<string, ReplayedAnswer[]>();

function keep(answer: ReplayedAnswer): void {
  if (answer.status >= 300) return;
  answers.set(answer.op, [...(answers.get(answer.op) ?? []), answer]);
}

beforeAll(async () => {
  for (const name of recordingNames()) await replay(readRecording(name), keep);
  await furtherAnswers(keep);
  vi.stubGlobal("fetch", capture.fetch);
}, 300_000);

afterAll(() => vi.unstubAllGlobals());

/** Without what 0.49.0 does not know. */
const KNOWN = wishesFor({
  without: new Set(news.filter((name) => !name.includes("."))),
  always: new Set(news.filter((name) => name.includes("."))),
});

/** Any valid request of each operation: what counts is the answer. */
const examples = new Map<string, Example>(
  operations.map((operation) => [
    operation.func,
    fc.sample(examplesOf(operation, KNOWN), { seed: SEED, numRuns: 1 })[0] as Example,
  ]),
);

/** Differing answers of an operation. */
function sampled(op: string): readonly ReplayedAnswer[] {
  const all = [...new Map((answers.get(op) ?? []).map((answer) => [answer.text, answer])).values()];
  const step = Math.max(1, Math.ceil(all.length / MOST));
  return all.filter((_, index) => index % step === 0);
}

/** What a reader has against the answer; undefined where it takes it. */
async function objection(
  answer: ReplayedAnswer,
  run: (() => Promise<Outcome>) | undefined,
): Promise<string | undefined> {
  if (run === undefined) return undefined;
  const headers = Object.fromEntries(answer.headers);
  const body = answer.text === "" ? {} : { body: answer.text };
  capture.play([{ status: answer.status, headers, ...body }]);
  const outcome = await run();
  if (!outcome.ok) return outcome.error;
  return (outcome.drift ?? []).length > 0 ? `drift ${JSON.stringify(outcome.drift)}` : undefined;
}

/** Who has what against answers of an operation, each once. */
async function objections(op: string): Promise<readonly string[]> {
  const { sdk0, sdk1, ours: mine } = examples.get(op) ?? {};
  const none = { strategy: "none" } as const;
  const readers: Readonly<Record<Taker, (() => Promise<Outcome>) | undefined>> = {
    ours: full && mine && (() => mine(full.functions, ours(full, target, none))),
    "0.49.0": sdk0 && (() => sdk0(core0(target, none))),
    "1.0.1": sdk1 && (() => sdk1(core1(target))),
  };
  const found = new Set<string>();
  for (const answer of sampled(op)) {
    for (const [taker, run] of Object.entries(readers)) {
      const said = await objection(answer, run);
      if (said !== undefined) found.add(`${taker}: ${said}`);
    }
  }
  return [...found].sort();
}

describe("an answer of the mock", () => {
  it("is there for each operation, but for those that are always refused", () => {
    const lacking = operations.filter(({ func }) => sampled(func).length === 0);
    expect(lacking.map(({ func }) => func)).toEqual(Object.keys(ALWAYS_REFUSED));
    expect(operations).toHaveLength(191);
  });

  it.each(operations.map(({ func }) => func))(
    "to %s is taken by our full function and both SDKs",
    async (op) => {
      const accepted = ACCEPTED.filter(({ operations: names }) => names.includes(op));
      expect(await objections(op)).toEqual(accepted.map(({ taker, says }) => `${taker}: ${says}`).sort());
    },
    60_000,
  );
});
