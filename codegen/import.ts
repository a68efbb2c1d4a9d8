/*
 * Renews the facts in `api/` from an OpenAPI document, and says what changed of the API:
 *
 *     npm run import -- <path or URL> [--dry-run] [--api <folder>]
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./compare/compare.js";
import { report } from "./compare/report.js";
import type { Api } from "./facts/Api.js";
import { readFacts, UnreadableFacts } from "./facts/readFacts.js";
import { writeFacts } from "./facts/writeFacts.js";
import { fail } from "./fail.js";
import { parseDocument } from "./parse/document.js";
import { planCode } from "./plan/planCode.js";
import { readDocument, UnreadableDocument } from "./readDocument.js";
import { RefusedDocument } from "./refuse.js";

const USAGE =
  "usage: npm run import -- <path or URL of an OpenAPI document> [--dry-run] [--api <folder for the facts>]";

/** The facts of a folder that has none yet. */
const NO_FACTS: Api = { version: "none", servers: {}, operations: [], schemas: [], webhooks: [] };

const { source, folder, isDry } = optionsOf(process.argv.slice(2));
try {
  const api = parseDocument(await readDocument(source));
  // Facts that no code could be written for are not kept.
  planCode(api);
  console.log(report(compare(knownFacts(folder), api)));
  if (!isDry) await writeFiles(folder, writeFacts(api));
} catch (error) {
  if (error instanceof RefusedDocument) fail(1, `This document is not understood. ${error.message}`);
  if (error instanceof UnreadableDocument) fail(1, error.message);
  throw error;
}

function optionsOf(args: readonly string[]): { source: string; folder: string; isDry: boolean } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "dry-run": { type: "boolean", default: false }, api: { type: "string", default: "api" } },
    });
    const [source, ...others] = positionals;
    if (source === undefined || others.length > 0) return fail(2, USAGE);
    return { source, folder: values.api, isDry: values["dry-run"] };
  } catch {
    return fail(2, USAGE);
  }
}

/**
 * The facts that the folder has. Those of another form than today's count as none, so that they can
 * be renewed.
 */
function knownFacts(folder: string): Api {
  if (!existsSync(join(folder, "operations.json"))) return NO_FACTS;
  try {
    return readFacts(folder);
  } catch (error) {
    if (!(error instanceof RefusedDocument || error instanceof UnreadableFacts)) throw error;
    console.error(`The facts in ${folder} are not understood, so all counts as new. ${error.message}`);
    return NO_FACTS;
  }
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}
