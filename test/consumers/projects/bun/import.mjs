import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program.mjs";

deepStrictEqual(await run(), EXPECTED);
