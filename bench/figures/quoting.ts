import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../pack.js";
import { chart } from "./chart.js";
import { quoted } from "./quoted.js";

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function pages(): readonly string[] {
  const names = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" });
  return ["README.md", ...names.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
}

/** The files that take figures from the tables of others, as they should be: pages, the picture. */
export function quoting(): ReadonlyMap<string, string> {
  const quotes = pages().filter((page) => /<!-- figure: .*?<!-- \/figure -->/.test(read(page)));
  return new Map([
    ...quotes.map((page): [string, string] => [page, quoted(read(page), read)]),
    ["docs/figures.svg", chart(read("docs/figures.md"))],
  ]);
}

/** Writes the files of {@link quoting}. */
export function writeQuoting(): void {
  for (const [file, text] of quoting()) writeFileSync(join(ROOT, file), text);
}
