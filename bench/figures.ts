import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quoting, writeQuoting } from "./figures/quoting.js";
import { ROOT } from "./pack.js";

/*
 * npm run figures            fails where the README or its picture has other figures than the pages
 * npm run figures -- --write writes the README's figures, and draws the picture
 *
 * Every command that writes a table does the same.
 */

if (process.argv.includes("--write")) writeQuoting();
for (const [file, text] of quoting())
  if (readFileSync(join(ROOT, file), "utf8") !== text) {
    console.error(`${file} has other figures: npm run figures -- --write`);
    process.exitCode = 1;
  }
