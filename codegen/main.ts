import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { generate } from "./generate.js";
import { RefusedDocument } from "./refuse.js";
import { write } from "./write.js";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string", default: "." } } });
const [source] = positionals;
if (source === undefined || positionals.length > 1) {
  console.error("usage: npm run generate -- <path or URL of the OpenAPI document> [--out <folder>]");
  process.exit(2);
}

try {
  const text = /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, "utf8");
  const files = generate(JSON.parse(text));
  await write(values.out, files);
  execFileSync("npx", ["biome", "check", "--write", "--linter-enabled=false", "--log-level=error", `${values.out}/models`, `${values.out}/funcs`], { stdio: "inherit" });
  console.log(`${files.size} files written`);
} catch (error) {
  console.error(error instanceof RefusedDocument ? `This document is not understood. ${error.message}` : error);
  process.exit(1);
}
