import { EXPECTED, run } from "./program";

test("the program", async () => {
  expect(await run()).toEqual(EXPECTED);
});
