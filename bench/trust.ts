import { writeTable } from "./regions.js";
import { requireBuilt } from "./requireBuilt.js";
import { claimTable } from "./trust/claims.js";
import { installTable } from "./trust/installs.js";
import { memoryTable } from "./trust/memory.js";
import { refusalTable } from "./trust/refusals.js";

/*
 * npm run trust             runs the tests behind docs/security.md and prints its figures
 * npm run trust -- --write  writes them into the page
 * npm run trust -- --claims runs the tests alone
 *
 * It fails where a test does. What a machine measures depends on what else it does.
 */

const COMMAND = "npm run trust -- --write";
const PAGE = "docs/security.md";

requireBuilt();
if (!process.argv.includes("--claims")) {
  writeTable("refusals", COMMAND, await refusalTable(), PAGE);
  writeTable("memory", COMMAND, memoryTable(), PAGE);
  writeTable("installs", COMMAND, installTable(), PAGE);
}
writeTable("claims", COMMAND, claimTable(), PAGE);
