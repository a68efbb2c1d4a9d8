import { checkFiles } from "./check/checkFiles.js";
import { emitFullFunction } from "./emit/fullFunction.js";
import { emitFunctionList } from "./emit/functionList.js";
import { emitFunctionIndex, emitModelIndex } from "./emit/indexes.js";
import { emitLiteFunction } from "./emit/liteFunction.js";
import { emitModel } from "./emit/model.js";
import { emitUnionTags } from "./emit/unionTags.js";
import { emitPayloadFields, emitPayloadTypes, emitWebhookPayload } from "./emit/webhooks.js";
import type { Plan } from "./plan/Plan.js";
import type { Words } from "./words/Words.js";

/** Bumped when the generator writes other code for the same facts. */
const GENERATOR_VERSION = 4;

/** The first words of every generated file; a file without them is written by hand. */
export const MARK = "// Generated from the Polar API";

/** The page that lists all functions. */
const FUNCTION_LIST = "FUNCTIONS.md";

/** The code of a plan, with our words in its comments: file paths and texts, not yet formatted. */
export function generate(plan: Plan, words: Words): ReadonlyMap<string, string> {
  checkFiles(plan);
  const modules = new Map<string, string>();
  for (const model of plan.models) modules.set(`models/${model.name}.ts`, emitModel(model, plan, words));
  for (const each of plan.functions) {
    const { name } = each.operation;
    modules.set(`funcs/lite/${name}.ts`, emitLiteFunction(each, words));
    modules.set(`funcs/${name}.ts`, emitFullFunction(each, words));
  }
  if (plan.webhooks.length > 0) {
    modules.set("src/webhooks/WebhookPayload.ts", emitWebhookPayload(plan));
    modules.set("src/webhooks/payloadFields.ts", emitPayloadFields(plan));
    modules.set("src/webhooks/payloadTypes.ts", emitPayloadTypes(plan));
  }
  if (Object.keys(plan.unionTags).length > 0)
    modules.set("src/fieldErrors/unionTags.ts", emitUnionTags(plan));
  modules.set("funcs/index.ts", emitFunctionIndex(plan));
  modules.set("models/index.ts", emitModelIndex(plan));
  return marked(plan, modules).set(FUNCTION_LIST, emitFunctionList(plan, words));
}

/** The code of modules, each with a first line that says what it is. */
export function marked({ version }: Plan, modules: ReadonlyMap<string, string>): Map<string, string> {
  const head = `${MARK} ${version} (generator ${GENERATOR_VERSION}). Do not edit.\n\n`;
  return new Map([...modules].map(([path, text]) => [path, head + text]));
}
