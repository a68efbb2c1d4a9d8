import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * The mock stays readable: all lines that are written by hand of it are counted, also comments and
 * blank ones, and no file is a long one.
 */

const MOCK = join(import.meta.dirname, "..", "..", "src", "mock");
const MAX_LINES = 17_000;
const MAX_LINES_OF_A_FILE = 200;

const files = readdirSync(MOCK, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(join(MOCK, name), "utf8") }))
  .filter(({ text }) => !text.startsWith("// Generated"));

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}

function isCode(line: string): boolean {
  const text = line.trim();
  return text !== "" && !["//", "/*", "*"].some((mark) => text.startsWith(mark));
}

describe("the mock, as far as it is written by hand,", () => {
  test(`has at most ${MAX_LINES} lines`, () => {
    const lines = files.flatMap(({ text }) => linesOf(text));
    const code = lines.filter(isCode);
    console.log(`The mock: ${files.length} files, ${lines.length} lines, ${code.length} of them code.`);
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
  });

  test(`has no file of more than ${MAX_LINES_OF_A_FILE} lines`, () => {
    const long = files.filter(({ text }) => linesOf(text).length > MAX_LINES_OF_A_FILE);
    expect(long.map(({ name, text }) => `${name} ${linesOf(text).length}`)).toEqual([]);
  });
});
