import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeQuoting } from "./figures/quoting.js";
import { ROOT } from "./pack.js";

/** The page that has the figures of the package. */
const FIGURES = "docs/figures.md";

/** Whether the figures are to be written into their page. */
function isWriting(): boolean {
  return process.argv.includes("--write");
}

/**
 * Prints a table. Where asked to, puts it into its place in a page, and brings what quotes the page
 * up to date.
 */
export function writeTable(
  name: string,
  command: string,
  lines: readonly string[],
  page: string = FIGURES,
): void {
  console.log(`${lines.join("\n")}\n`);
  if (!isWriting()) return;
  writeFileSync(join(ROOT, page), withTable(page, name, command, lines));
  writeQuoting();
}

/** As {@link writeTable}, and fails where the page has other figures. */
export function checkTable(
  name: string,
  command: string,
  lines: readonly string[],
  page: string = FIGURES,
): void {
  writeTable(name, command, lines, page);
  if (readFileSync(join(ROOT, page), "utf8") === withTable(page, name, command, lines)) return;
  console.error(`${page} has other figures: ${command}`);
  process.exitCode = 1;
}

function withTable(page: string, name: string, command: string, lines: readonly string[]): string {
  const [before, after] = [`<!-- ${name}: ${command} -->`, `<!-- /${name} -->`];
  const text = readFileSync(join(ROOT, page), "utf8");
  if (!text.includes(before)) throw new Error(`${page} has no place for "${name}"`);
  return text.replace(new RegExp(`${before}[^]*?${after}`), `${before}\n\n${lines.join("\n")}\n\n${after}`);
}
