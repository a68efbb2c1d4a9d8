import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./Manifest.js";
import { packInto } from "./pack.js";

/*
 * Part of npm run check: what others' tools say of the package as it is published. attw resolves
 * every entry point as each kind of compiler and runtime would, and nothing is ignored.
 */

const scratch = join(ROOT, ".scratch");
mkdirSync(scratch, { recursive: true });
const packed = packInto(scratch);

function run(command: string, ...args: readonly string[]): void {
  const path = join(ROOT, "node_modules", ".bin", command);
  execFileSync(path, [packed, ...args], { cwd: scratch, stdio: "inherit" });
}

try {
  run("publint", "--strict");
  run("attw", "--quiet");
} finally {
  rmSync(packed);
}
