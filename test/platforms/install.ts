import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { packInto, ROOT } from "../../bench/pack.js";
import { requireBuilt } from "../../bench/requireBuilt.js";
import { writeRecipes } from "./writeRecipes.js";

const run = promisify(execFile);

const SOURCES = join(import.meta.dirname, "projects");

/** Where the projects are installed. */
export const INSTALLED: string = join(ROOT, ".scratch", "platforms");

async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("npm", [...args, "--loglevel=error"], { cwd: folder });
  return stdout;
}

/** Builds the package, unless that was done since its source was last changed. */
async function build(): Promise<void> {
  try {
    requireBuilt();
  } catch {
    await npm(ROOT, "run", "build");
  }
}

/** Packs the package as it is published. */
async function pack(): Promise<void> {
  await rename(packInto(INSTALLED), join(INSTALLED, "polar-fn.tgz"));
}

async function install(name: string): Promise<void> {
  const folder = join(INSTALLED, name);
  await cp(join(SOURCES, name), folder, { recursive: true });
  for (const shared of ["calls.ts", "mocked.mjs"]) await cp(join(SOURCES, shared), join(folder, shared));
  await writeRecipes(name, folder);
  await npm(folder, "install", "--no-package-lock", "--no-audit", "--no-fund");
}

/** Removes what is installed: more than a gigabyte. */
function remove(): Promise<void> {
  return rm(INSTALLED, { recursive: true, force: true });
}

/**
 * Before all tests: installs every project anew, with the packed package, as a user would. Gives
 * what is to be done after them.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await remove();
  await mkdir(INSTALLED, { recursive: true });
  await build();
  await pack();
  const projects = await readdir(SOURCES, { withFileTypes: true });
  // One after the other: they share npm's cache.
  for (const project of projects) if (project.isDirectory()) await install(project.name);
  return remove;
}
