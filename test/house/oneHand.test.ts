import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * What biome has no rule for: comments wrap at one width, and the choice between full and lite is a
 * folder. biome.json keeps function declarations, and type parameters that are `T` or `T…`.
 */

const ROOT = join(import.meta.dirname, "..", "..");
const WIDTH = 100;

/** Before this column, the next line's first word would have had its place on a line. */
const EARLY = 85;

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function isHandWritten(file: string): boolean {
  return /\.(ts|mjs)$/.test(file) && !/^\/\/ (Generated|Written by)\b/.test(read(file));
}

const files = execFileSync(
  "git",
  ["ls-files", "core", "codegen", "models", "src", "bench", "examples", "test"],
  {
    cwd: ROOT,
    encoding: "utf8",
  },
)
  .trim()
  .split("\n")
  .filter(isHandWritten);

/** A line that is a comment and nothing else: what it says, and where. */
interface CommentLine {
  readonly place: string;
  readonly line: string;
  /** Without the marks of a comment; empty where it is not a text that wraps, such as code. */
  readonly text: string;
}

function commentLinesOf(file: string): readonly CommentLine[] {
  let isCode = false;
  return read(file)
    .split("\n")
    .flatMap((line, index) => {
      const [, mark, said = ""] = /^\s*(\/\*\*|\*(?!\/)|\/\/)(?: (.*))?$/.exec(line) ?? [];
      if (mark === undefined) return [];
      if (mark === "/**") isCode = false;
      if (said.startsWith("```")) isCode = !isCode;
      // Columns that are aligned, and comments that a generator writes, are as they are.
      const isText = !isCode && /^[\p{L}\p{N}`'"({]/u.test(said) && !/\S {2,}|\\`/.test(said);
      return [{ place: `${file}:${index + 1}`, line, text: isText ? said : "" }];
    });
}

/** The first word of a text, or the code or the link that it begins with. */
function firstWord(text: string): string {
  return /^(`[^`]*`|\{@[^}]*\}|\S)+/.exec(text)?.[0] ?? "";
}

describe("hand-written code is of one hand", () => {
  test("is looked at", () => {
    expect(files.length).toBeGreaterThan(500);
  });

  test(`no comment is wider than ${WIDTH} columns`, () => {
    const wide = files.flatMap(commentLinesOf).filter(({ line, text }) => text && line.length > WIDTH);
    expect(wide.map(({ place }) => place)).toEqual([]);
  });

  test("no comment is wrapped where the next word would have had its place", () => {
    const early = files.flatMap((file) => {
      const lines = commentLinesOf(file);
      return lines.flatMap(({ place, line, text }, index) => {
        const next = lines[index + 1];
        if (!text || !next?.text || next.place !== following(place)) return [];
        return line.length + 1 + firstWord(next.text).length < EARLY ? place : [];
      });
    });
    expect(early).toEqual([]);
  });

  test("full and lite are folders, not parts of names, in what is shipped", () => {
    const shipped = files.filter((file) => /^(core|src)\//.test(file));
    expect(
      shipped.filter((file) => /^(full|lite)\b|^(full|lite)[A-Z]|(Full|Lite)\b/.test(basename(file))),
    ).toEqual([]);
  });
});

function following(place: string): string {
  const [file, line] = place.split(":");
  return `${file}:${Number(line) + 1}`;
}
