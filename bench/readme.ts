import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./pack.js";

/** Whether the figures are to be written into their page. */
function isWriting(): boolean {
  return process.argv.includes("--write");
}

/** Prints a table and, where asked to, puts it into its place in a page. */
export function writeTable(
  name: string,
  command: string,
  lines: readonly string[],
  page: string = README,
): void {
  console.log(`${lines.join("\n")}\n`);
  if (isWriting()) writeFileSync(join(ROOT, page), withTable(page, name, command, lines));
}

/** As {@link writeTable}, and fails where the README has other figures. */
export function checkTable(name: string, command: string, lines: readonly string[]): void {
  writeTable(name, command, lines);
  if (readFileSync(join(ROOT, README), "utf8") !== withTable(README, name, command, lines)) {
    console.error(`The README has other figures: ${command}`);
    process.exitCode = 1;
  }
}

const README = "README.md";

function withTable(page: string, name: string, command: string, lines: readonly string[]): string {
  const [before, after] = [`<!-- ${name}: ${command} -->`, `<!-- /${name} -->`];
  const text = readFileSync(join(ROOT, page), "utf8");
  if (!text.includes(before)) throw new Error(`${page} has no place for "${name}"`);
  return text.replace(new RegExp(`${before}[^]*?${after}`), `${before}\n\n${lines.join("\n")}\n\n${after}`);
}
