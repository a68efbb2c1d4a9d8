import { doesNotMatch } from "node:assert";
import { spawnSync } from "node:child_process";

// Runs a command, which must not warn: `node quiet.mjs parcel build one.mjs`.
const [command, ...args] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status ?? 1;
doesNotMatch(stdout + stderr, /warn|\(!\)|⚠/i);
