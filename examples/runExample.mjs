import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Installs and builds the package where that is to be done, and runs an example's `main.ts`. */
export function runExample(folder) {
  if (!existsSync(join(root, "node_modules")))
    execFileSync("npm", ["ci", "--loglevel=error"], { cwd: root, stdio: "inherit" });
  // The example imports the package as a user's would.
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
  const main = join(folder, "main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", main, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 0;
  });
}
