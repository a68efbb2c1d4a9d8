import { deepStrictEqual } from "node:assert";
import { spawnSync } from "node:child_process";

function complaintsOf(...options) {
  const { stdout } = spawnSync("tsc", ["-p", ".", "--pretty", "false", ...options], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

// With the DOM's types, nothing else is needed.
deepStrictEqual(complaintsOf("--lib", "es2022,dom"), []);

// With the types of no platform, only the standard names of fetch are missing, in declarations:
// a program compiles if those are not checked.
const missing = complaintsOf().map(
  (line) => /^node_modules.polar-fn.*Cannot find name '(\w+)'/.exec(line)?.[1] ?? line,
);
deepStrictEqual([...new Set(missing)].sort(), ["Headers", "Request", "RequestInit", "Response", "URL"]);
deepStrictEqual(complaintsOf("--skipLibCheck"), []);
