import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stagePackage } from "./stage.js";

/** Runs npm in a folder; gives what it printed. */
export function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", [...args, "--loglevel=error"], { cwd: folder, encoding: "utf8" });
}

/** Packs the package as it is published into a folder; gives the file. */
export function packInto(folder: string): string {
  const staged = mkdtempSync(join(tmpdir(), "polar-fn-package-"));
  try {
    stagePackage(staged);
    const [{ filename }] = JSON.parse(
      npm(staged, "pack", "--json", "--pack-destination", resolve(folder)),
    ) as [{ readonly filename: string }];
    return join(resolve(folder), filename);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
