import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { EdgeRuntime } from "edge-runtime";
import { EXPECTED } from "./program.mjs";

const runtime = new EdgeRuntime({ initialCode: readFileSync("out/worker.js", "utf8") });
const answer = await runtime.dispatchFetch("https://edge.test/");
deepStrictEqual(await answer.json(), EXPECTED);
