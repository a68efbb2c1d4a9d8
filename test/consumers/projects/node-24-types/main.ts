import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program.ts";

deepStrictEqual(await run(), EXPECTED);
