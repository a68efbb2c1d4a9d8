import { deepStrictEqual } from "node:assert";
import { EXPECTED, run } from "./program.mjs";

Deno.test("the program", async () => deepStrictEqual(await run(), EXPECTED));
