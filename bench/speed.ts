import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./pack.js";
import { writeTable } from "./regions.js";
import { requireBuilt } from "./requireBuilt.js";
import { bundleInto, type Origin } from "./speed/bundles.js";
import { CLIENTS, type Client, obedient } from "./speed/clients.js";
import { cpuTable } from "./speed/cpu.js";
import { firstAnswerTable } from "./speed/firstAnswer.js";
import type { Plan } from "./speed/measureInRounds.js";
import { throughputTable } from "./speed/throughput.js";

/*
 * npm run speed             prints what calls of the built package cost beside bare `fetch` and the official SDKs
 * npm run speed -- --write  writes the tables into docs/figures.md
 * npm run speed -- --source measures only CPU, and the source as it is now, without a build
 * npm run speed -- --smoke  measures next to nothing: shows that everything that is measured works
 *
 * It judges nothing: what a machine measures depends on what else it does.
 */

const COMMAND = "npm run speed -- --write";

function asked(flag: string): boolean {
  return process.argv.includes(flag);
}

/** How thorough a measurement is. */
interface Thoroughness {
  readonly cpu: Plan;
  readonly throughput: Plan;
  /** How often a program is started. */
  readonly runs: number;
}

const THOROUGH: Thoroughness = {
  cpu: { warmUp: 6000, calls: 400, rounds: 9 },
  throughput: { warmUp: 1000, calls: 10_000, rounds: 1 },
  runs: 5,
};

const QUICK: Plan = { warmUp: 4000, calls: 400, rounds: 8 };

const SMOKE: Thoroughness = {
  cpu: { warmUp: 1, calls: 1, rounds: 1 },
  throughput: { warmUp: 1, calls: 100, rounds: 1 },
  runs: 1,
};

async function bundled(
  folder: string,
  origin: Origin,
  clients: readonly Client[] = CLIENTS,
): Promise<ReadonlyMap<string, string>> {
  const programs = new Map<string, string>();
  for (const [index, client] of clients.entries()) {
    const file = join(folder, `client${index}.mjs`);
    await bundleInto(file, obedient(client), origin);
    programs.set(client.name, file);
  }
  return programs;
}

type Show = (name: string, table: readonly string[]) => void;

/** Prints a table, and where asked to, puts it into docs/figures.md. */
function showTable(name: string, table: readonly string[]): void {
  writeTable(name, COMMAND, table);
}

/** The figures of a smoke run mean nothing, so it shows only that there are some. */
function showNothing(name: string, table: readonly string[]): void {
  if (table.some((line) => line.includes("NaN"))) throw new Error(`${name}:\n${table.join("\n")}`);
  console.log(`${name}: all clients are measured`);
}

async function measureAll(folder: string, plans: Thoroughness, show: Show): Promise<void> {
  requireBuilt();
  const programs = await bundled(folder, "built");
  show("speed", await cpuTable(programs, plans.cpu));
  show("throughput", await throughputTable(programs, plans.throughput));
  show("first answer", await firstAnswerTable(folder, plans.runs));
}

/** The official SDKs are left out: they do not change from one edit to the next. */
async function measureSource(folder: string): Promise<void> {
  const clients = CLIENTS.filter(({ name }) => !name.startsWith("official"));
  const table = await cpuTable(await bundled(folder, "source", clients), QUICK);
  console.log(table.join("\n"));
}

mkdirSync(join(ROOT, ".scratch"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".scratch", "speed-"));
try {
  if (asked("--source")) await measureSource(folder);
  else if (asked("--smoke")) await measureAll(folder, SMOKE, showNothing);
  else await measureAll(folder, THOROUGH, showTable);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
