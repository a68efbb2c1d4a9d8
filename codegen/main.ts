/*
 * Writes all generated code anew from the facts in `api/`:
 *
 *     npm run generate [-- --api <folder>] [--out <folder>]
 */
import { parseArgs } from "node:util";
import { readFacts, UnreadableFacts } from "./facts/readFacts.js";
import { fail } from "./fail.js";
import { format } from "./format.js";
import { generate } from "./generate.js";
import { generateMock } from "./generateMock.js";
import { planCode } from "./plan/planCode.js";
import { RefusedDocument } from "./refuse.js";
import { undocumented } from "./undocumented.js";
import { ourWords } from "./words/ourWords.js";
import { write } from "./write.js";

const USAGE = "usage: npm run generate [-- --api <folder with the facts>] [--out <folder>]";

try {
  const { api, out } = optionsOf(process.argv.slice(2));
  const plan = planCode(readFacts(api));
  const files = await format(new Map([...generate(plan, ourWords), ...generateMock(plan, ourWords)]));
  await write(out, files);
  console.log(`${files.size} files written`);
  const { functions, models } = undocumented(plan, ourWords);
  if (models.length > 0) console.log(`${models.length} models without words: ${models.join(", ")}`);
  if (functions.length > 0) fail(1, `${functions.length} functions without words: ${functions.join(", ")}`);
} catch (error) {
  if (error instanceof UnreadableFacts) fail(1, error.message);
  if (error instanceof RefusedDocument) fail(1, `The facts are not understood. ${error.message}`);
  throw error;
}

function optionsOf(args: readonly string[]): { readonly api: string; readonly out: string } {
  try {
    const options = {
      api: { type: "string", default: "api" },
      out: { type: "string", default: "." },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return fail(2, USAGE);
  }
}
