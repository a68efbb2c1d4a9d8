import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireBuilt } from "./requireBuilt.js";

/** The folder of the package's repository. */
export const ROOT: string = join(import.meta.dirname, "..");

/** Runs npm in a folder; gives what it printed. */
export function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", [...args, "--loglevel=error"], { cwd: folder, encoding: "utf8" });
}

/** Packs the package as npm would publish it; gives the file, which lies in the folder. */
export function packInto(folder: string): string {
  const [{ filename }] = JSON.parse(npm(ROOT, "pack", "--json", "--pack-destination", folder)) as [
    { readonly filename: string },
  ];
  return join(folder, filename);
}

/**
 * Packs the package as npm would publish it and installs it, as a user would, into a new folder
 * below `.scratch/`. What is not installed there, such as the official SDKs, resolves to the
 * repository's own.
 */
export function installedPackage(): { readonly folder: string; readonly remove: () => void } {
  requireBuilt();
  const scratch = join(ROOT, ".scratch");
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "installed-"));
  const packed = packInto(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  npm(folder, "install", packed);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The bytes of all files below a folder: the apparent size. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
