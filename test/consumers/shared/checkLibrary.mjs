import { deepStrictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

// The library of library.ts, as it is built: it runs in both forms, and its declarations compile.
const [folder, esm, cjs, ...declarations] = process.argv.slice(2);

function answer() {
  return new Response('{"id":"a","external_id":"me"}', { headers: { "content-type": "application/json" } });
}

const require = createRequire(import.meta.url);
const forms = [
  [await import(`./${folder}/${esm}`), await import("polar-fn/lite/core")],
  [require(`./${folder}/${cjs}`), require("polar-fn/lite/core")],
];
for (const [{ stateOf }, { PolarCore }] of forms)
  deepStrictEqual(await stateOf(new PolarCore({ fetch: async () => answer() }), "me"), {
    ok: true,
    value: "me",
  });

const files = declarations.map((name) => `${folder}/${name}`);
const flags = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--module",
  "nodenext",
  "--skipLibCheck",
  "false",
];
execFileSync("tsc", [...flags, ...files], { stdio: "inherit" });
