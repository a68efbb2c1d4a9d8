import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../packaging/Manifest.js";
import { npm, packInto } from "../packaging/pack.js";

export { npm, packInto, ROOT };

/**
 * Packs the package as it is published and installs it, as a user would, into a new folder below
 * `.scratch/`. What is not installed there, such as the official SDKs, resolves to the repository's
 * own.
 */
export function installedPackage(): { readonly folder: string; readonly remove: () => void } {
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
