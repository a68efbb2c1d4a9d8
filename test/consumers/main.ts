import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../../packaging/Manifest.js";
import { packInto } from "../../packaging/pack.js";
import { matrixPage } from "./matrix.js";
import { type Project, readProjects } from "./Project.js";
import { type Outcome, runProject } from "./runProject.js";

/*
 * npm run test:consumers             the projects that are quick
 * npm run test:consumers -- --all    all of them
 * npm run test:consumers -- jest     those whose folder has that in its name
 * npm run consumers -- --write       all of them, and writes docs/consumers.md
 * npm run consumers -- --write jest  some of them, and a page that says so of the others
 */

/** So many at a time: CI has two cores. */
const AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: { all: { type: "boolean" }, write: { type: "boolean" } },
  allowPositionals: true,
});

function isAsked({ folder, consumer }: Project): boolean {
  if (positionals.length > 0) return positionals.some((part) => folder.includes(part));
  return consumer.quick || values.all === true || values.write === true;
}

function tell({ project: { consumer }, failure, seconds }: Outcome): void {
  const said = consumer.skip === undefined ? `${Math.round(seconds)} s` : `skipped: ${consumer.skip}`;
  console.log(`${failure === undefined ? "ok  " : "FAIL"} ${consumer.group}: ${consumer.name} (${said})`);
  if (failure !== undefined) console.log(failure);
}

/** What the page says of a project that this run did not ask for. */
function unseen(project: Project): Outcome {
  const consumer = { ...project.consumer, skip: "not asked for when this page was written" };
  return { project: { ...project, consumer }, versions: [], seconds: 0 };
}

const scratch = join(ROOT, ".scratch");
mkdirSync(scratch, { recursive: true });
const packed = packInto(scratch);
const waiting = readProjects().filter(isAsked);
const outcomes = new Map<Project, Outcome>();
const asked = [...waiting];

async function work(): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    const skipped = { project, versions: [], seconds: 0 };
    const outcome = project.consumer.skip === undefined ? await runProject(project, packed) : skipped;
    outcomes.set(project, outcome);
    tell(outcome);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
rmSync(packed);

const sorted = asked.flatMap((project) => outcomes.get(project) ?? []);
const failed = sorted.filter(({ failure }) => failure !== undefined);
const skipped = sorted.filter(({ project }) => project.consumer.skip !== undefined);
if (values.write) {
  const all = readProjects().map(
    (project) => sorted.find((each) => each.project.folder === project.folder) ?? unseen(project),
  );
  writeFileSync(join(ROOT, "docs", "consumers.md"), matrixPage(all));
}
console.log(
  `${sorted.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
);
if (failed.length > 0 || sorted.length === 0) process.exitCode = 1;
