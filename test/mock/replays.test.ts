import { afterAll, describe, expect, it } from "vitest";
import { KNOWN } from "./replays/known.js";
import { readRecording, recordingNames } from "./replays/Recording.js";
import { type Replayed, replay } from "./replays/replay.js";

/*
 * Each scenario that was recorded with a running server, sent to the mock in the same order.
 *
 * `known.ts` lists the rows that are not answered alike, each with a reason. It is asserted in both
 * directions. `POLAR_REPLAYS=<scenario>` prints what differs there, and how much is equal in all.
 */

const wanted = process.env["POLAR_REPLAYS"] ?? "";
const results = new Map<string, readonly Replayed[]>();

describe("a replay of a recording", () => {
  it.each(recordingNames())("answers %s as the server did, but for the rows that are known", async (name) => {
    const replayed = await replay(readRecording(name));
    results.set(name, replayed);
    if (wanted === name) print(replayed);
    const differing = replayed.filter(({ differences }) => differences.length > 0).map(({ n }) => n);
    expect(differing).toEqual(knownRows(name));
  });

  it("is known to differ where there is a recording", () => {
    expect(recordingNames()).toEqual(expect.arrayContaining(KNOWN.map(({ scenario }) => scenario)));
  });

  it("answers 97 % as the server did", () => {
    const all = [...results.values()].flat();
    const equal = all.filter(({ differences }) => differences.length === 0).length;
    expect(equal / all.length).toBeGreaterThan(0.97);
  });
});

afterAll(() => {
  if (wanted !== "") console.log(summary());
});

/** The numbers of the rows of a scenario that are answered otherwise. */
function knownRows(name: string): readonly number[] {
  return KNOWN.filter(({ scenario }) => scenario === name)
    .flatMap(({ rows }) => rows)
    .sort((a, b) => a - b);
}

function print(replayed: readonly Replayed[]): void {
  for (const { n, op, call, differences } of replayed.filter((each) => each.differences.length > 0)) {
    console.log([`${n} ${op} ${call}`, ...differences.slice(0, 12)].join("\n    "));
  }
}

/** How many answers are equal, by resource and in all. */
function summary(): string {
  const all = [...results.values()].flat();
  const resources = [...new Set(all.map((each) => resourceOf(each.op)))].sort();
  const lines = resources.map((resource) =>
    line(
      resource,
      all.filter((each) => resourceOf(each.op) === resource),
    ),
  );
  for (const [name, group] of results) lines.push(line(`  ${name}`, group));
  return [...lines, line("all", all)].join("\n");
}

function line(title: string, group: readonly Replayed[]): string {
  const equal = group.filter((each) => each.differences.length === 0).length;
  return `${title.padEnd(24)} ${equal} of ${group.length} (${Math.round((100 * equal) / group.length)} %)`;
}

function resourceOf(op: string): string {
  return (
    /^(?:customerPortal|oauth2|[a-z]+(?:Links|Fields|Keys|Seats|Meters|Grants|Sessions|Types)?)/.exec(
      op,
    )?.[0] ?? op
  );
}
