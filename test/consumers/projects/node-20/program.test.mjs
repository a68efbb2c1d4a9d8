import { deepStrictEqual } from "node:assert";
import { test } from "node:test";
import { EXPECTED, run } from "./program.mjs";

test("the program", async () => deepStrictEqual(await run(), EXPECTED));
