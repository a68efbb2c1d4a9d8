// npm run example:worker: a Worker with its usage and its entitlements in Workers KV, run by
// workerd, and a mock Polar behind it. `-- --port 8787` asks for a port.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
if (!existsSync(join(root, "node_modules")))
  execFileSync("npm", ["ci", "--loglevel=error"], { cwd: root, stdio: "inherit" });
// The example imports the package as a user's would.
execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
const main = join(import.meta.dirname, "main.ts");
const child = spawn(process.execPath, ["--import", "tsx", main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
child.on("exit", (code) => {
  process.exitCode = code ?? 0;
});
