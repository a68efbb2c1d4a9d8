import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program.js";

deepStrictEqual(await run(), EXPECTED);
