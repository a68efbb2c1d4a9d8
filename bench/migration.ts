import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { namesPage } from "./migration/namesPage.js";
import { ROOT } from "./pack.js";

/*
 * npm run migration            fails where docs/migration/names.md has other names than the SDKs
 * npm run migration -- --write writes the page
 */

const PAGE = join(ROOT, "docs", "migration", "names.md");

const text = await namesPage();
if (process.argv.includes("--write")) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, "utf8") !== text) {
  console.error("docs/migration/names.md has other names: npm run migration -- --write");
  process.exitCode = 1;
}
