import { expect, test } from "vitest";
import { EXPECTED, run } from "./program.js";

test("the program", async () => {
  expect(await run()).toEqual(EXPECTED);
});
