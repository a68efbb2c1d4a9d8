/*
 * Writes `functions.test-d.ts` anew from the API's facts:
 *
 *     npx tsx test/types/writeFunctionTypes.ts
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "../../codegen/format.js";
import { functionTypes } from "./functionTypes.js";

for (const [name, text] of await format(new Map([["functions.test-d.ts", functionTypes()]])))
  await writeFile(join(import.meta.dirname, name), text);
