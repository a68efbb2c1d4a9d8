import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../pack.js";
import { chart } from "./chart.js";
import { quoted } from "./quoted.js";

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/**
 * The files that take their figures from the tables of other pages, as they should be: the README,
 * and its picture.
 */
export function quoting(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", quoted(read("README.md"), read)],
    ["docs/figures.svg", chart(read("docs/figures.md"))],
  ]);
}

/** Writes the files of {@link quoting}. */
export function writeQuoting(): void {
  for (const [file, text] of quoting()) writeFileSync(join(ROOT, file), text);
}
