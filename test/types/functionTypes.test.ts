import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { format } from "../../codegen/format.js";
import { functionTypes } from "./functionTypes.js";

it("functions.test-d.ts is what writeFunctionTypes.ts writes", { timeout: 30_000 }, async () => {
  const name = "functions.test-d.ts";
  const written = await format(new Map([[name, functionTypes()]]));
  expect(readFileSync(new URL(name, import.meta.url), "utf8")).toBe(written.get(name));
});
