import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readRecording, recordingNames } from "./replays/Recording.js";
import { type Replayed, replay } from "./replays/replay.js";

/*
 * Each scenario that was recorded with a running server, sent to the mock in the same order.
 *
 * `known.json` lists the rows that are not answered alike yet. It is asserted in both directions;
 * `POLAR_REPLAYS=write` writes it anew, `POLAR_REPLAYS=<scenario>` prints what differs there.
 */

const KNOWN = new URL("./replays/known.json", import.meta.url);
const wanted = process.env["POLAR_REPLAYS"] ?? "";
const known: Readonly<Record<string, string>> = JSON.parse(readFileSync(KNOWN, "utf8"));
const results = new Map<string, readonly Replayed[]>();

describe("a replay of a recording", () => {
  it.each(recordingNames())("answers %s as the server did, but for the rows that are known", async (name) => {
    const replayed = await replay(readRecording(name));
    results.set(name, replayed);
    if (wanted === name) print(replayed);
    if (wanted !== "write") expect(differing(replayed)).toBe(known[name] ?? "");
  });
});

afterAll(() => {
  if (wanted !== "") console.log(summary());
  if (wanted !== "write") return;
  const rows = [...results].map(([name, replayed]) => `  "${name}": "${differing(replayed)}"`);
  writeFileSync(KNOWN, `{\n${rows.join(",\n")}\n}\n`);
});

/** The numbers of the rows that differ, as in `1-4 7 9`. */
function differing(replayed: readonly Replayed[]): string {
  const ranges: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | undefined;
  for (const { n, differences } of replayed) {
    if (differences.length === 0) open = undefined;
    else if (open !== undefined) open.last = n;
    else {
      open = { first: n, last: n };
      ranges.push(open);
    }
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
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
