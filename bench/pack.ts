import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package's repository. */
export const ROOT: string = join(import.meta.dirname, "..");

/**
 * Packs the package as npm would publish it and unpacks it as
 * `node_modules/polar-fn` of a new folder below `.scratch/`. Its dependencies
 * resolve to the repository's own.
 */
export const unpackedPackage = (): { readonly folder: string; readonly remove: () => void } => {
  const scratch = join(ROOT, ".scratch");
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "packed-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", folder], {
      cwd: ROOT,
      encoding: "utf8",
    }),
  ) as [{ readonly filename: string }];
  const target = join(folder, "node_modules", "polar-fn");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "-C", target, "--strip-components=1"]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
