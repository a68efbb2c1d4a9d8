import { parseArgs } from "node:util";
import { format } from "./format.js";
import { generate } from "./generate.js";
import { overlay } from "./overlay/index.js";
import { RefusedDocument } from "./refuse.js";
import { readSource, UnreadableSource } from "./source.js";
import { undocumented } from "./undocumented.js";
import { write } from "./write.js";

const fail = (status: number, message: unknown): never => {
  console.error(message);
  process.exit(status);
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { out: { type: "string", default: "." } },
});
const [source, ...others] = positionals;
const { out } = values;
if (source === undefined || others.length > 0 || typeof out !== "string" || Object.keys(values).length > 1) {
  fail(2, "usage: npm run generate -- <path or URL of the OpenAPI document> [--out <folder>]");
} else {
  try {
    const files = await format(generate(await readSource(source)));
    await write(out, files);
    console.log(`${files.size} files written`);
    const { functions, models } = undocumented(files, overlay);
    if (models.length > 0) console.log(`${models.length} models without words: ${models.join(", ")}`);
    if (functions.length > 0) fail(1, `${functions.length} functions without words: ${functions.join(", ")}`);
  } catch (error) {
    if (error instanceof RefusedDocument) fail(1, `This document is not understood. ${error.message}`);
    fail(1, error instanceof UnreadableSource ? error.message : error);
  }
}
