import { deepStrictEqual } from "node:assert";
import { spawnSync } from "node:child_process";

// Runs a command, which must not warn: `node quiet.mjs parcel build one.mjs`.
const [command, ...args] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status ?? 1;

// That a build was slow, and that a Node grows old, says nothing of what is built.
const OTHERS = /PLUGIN_TIMINGS|Node\.js v\S+ is deprecated/;
const said = (stdout + stderr).split("\n").filter((line) => !OTHERS.test(line));
deepStrictEqual(
  said.filter((line) => /warn|\(!\)|⚠/i.test(line)),
  [],
);
