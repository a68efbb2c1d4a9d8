import { expect, test } from "bun:test";
import { EXPECTED, run } from "./program.mjs";

test("the program", async () => expect(await run()).toEqual(EXPECTED));
