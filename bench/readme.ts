import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./pack.js";

/** Whether the figures are to be written into the README. */
function isWriting(): boolean {
  return process.argv.includes("--write");
}

/** Prints a table and, where asked to, puts it into its place in the README. */
export function writeTable(name: string, command: string, lines: readonly string[]): void {
  console.log(`${lines.join("\n")}\n`);
  if (isWriting()) writeFileSync(README, withTable(name, command, lines));
}

/** As {@link writeTable}, and fails where the README has other figures. */
export function checkTable(name: string, command: string, lines: readonly string[]): void {
  writeTable(name, command, lines);
  if (readFileSync(README, "utf8") !== withTable(name, command, lines)) {
    console.error(`The README has other figures: ${command}`);
    process.exitCode = 1;
  }
}

const README = join(ROOT, "README.md");

function withTable(name: string, command: string, lines: readonly string[]): string {
  const [before, after] = [`<!-- ${name}: ${command} -->`, `<!-- /${name} -->`];
  const text = readFileSync(README, "utf8");
  if (!text.includes(before)) throw new Error(`The README has no place for "${name}"`);
  return text.replace(new RegExp(`${before}[^]*?${after}`), `${before}\n\n${lines.join("\n")}\n\n${after}`);
}
