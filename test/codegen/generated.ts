import { isDeepStrictEqual } from "node:util";
import type { Api } from "../../codegen/facts/Api.js";
import { parseFacts } from "../../codegen/facts/readFacts.js";
import { writeFacts } from "../../codegen/facts/writeFacts.js";
import { generate } from "../../codegen/generate.js";
import { parseDocument } from "../../codegen/parse/document.js";
import type { Plan } from "../../codegen/plan/Plan.js";
import { planCode } from "../../codegen/plan/planCode.js";
import { ourWords } from "../../codegen/words/ourWords.js";
import type { Words } from "../../codegen/words/Words.js";

/** A plan with nothing in it. */
export const NO_PLAN: Plan = {
  version: "",
  models: [],
  functions: [],
  webhooks: [],
  payloadFields: {},
  unionTags: {},
};

/** No words. */
export const NO_WORDS: Words = { functions: {}, models: {} };

/**
 * The code for a document: through its facts as they lie in `api/`, which must lose nothing of
 * them.
 */
export function generated(document: unknown, words: Words = ourWords): ReadonlyMap<string, string> {
  const api = parseDocument(document);
  const code = generate(planCode(api), words);
  if (!isDeepStrictEqual(readBack(api), api)) throw new Error("The facts are not read as they are written.");
  return code;
}

/** Facts after a journey through the files of `api/`. */
export function readBack(api: Api): Api {
  const files = writeFacts(api);
  return parseFacts((name) => files.get(name) ?? "");
}
