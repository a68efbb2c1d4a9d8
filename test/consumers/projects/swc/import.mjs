import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./esm/program.mjs";

deepStrictEqual(await run(), EXPECTED);
