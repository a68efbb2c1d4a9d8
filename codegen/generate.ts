import { checkFiles } from "./checkFiles.js";
import { emitFunc, emitLiteFunc } from "./emit/func.js";
import { emitFunctionList } from "./emit/functionList.js";
import { emitFuncIndex, emitModelIndex } from "./emit/index.js";
import { emitModel } from "./emit/model.js";
import { emitPayloadFields, emitPayloadTypes, emitWebhookPayload } from "./emit/webhooks.js";
import { overlay } from "./overlay/index.js";
import type { Overlay } from "./overlay/Overlay.js";
import { parseDocument } from "./parse/document.js";

/** Bumped when the generator writes other code for the same document. */
const GENERATOR_VERSION = 3;

/** The first words of every generated file; a file without them is written by hand. */
export const MARK = "// Generated from the Polar API";

/** The page that lists all functions. */
const FUNCTION_LIST = "FUNCTIONS.md";

/** The code for a document, with our words in its comments: file paths and texts, not yet formatted. */
export const generate = (document: unknown, words: Overlay = overlay): ReadonlyMap<string, string> => {
  const api = parseDocument(document);
  checkFiles(api);
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => {
    files.set(path, `${MARK} ${api.version} (generator ${GENERATOR_VERSION}). Do not edit.\n\n${text}`);
  };
  for (const model of api.models) add(`models/${model.name}.ts`, emitModel(model, api, words));
  for (const operation of api.operations) {
    add(`funcs/lite/${operation.name}.ts`, emitLiteFunc(operation, words));
    add(`funcs/${operation.name}.ts`, emitFunc(operation, words));
  }
  if (api.webhooks.length > 0) {
    add("src/webhooks/WebhookPayload.ts", emitWebhookPayload(api));
    add("src/webhooks/payloadFields.ts", emitPayloadFields(api));
    add("src/webhooks/payloadTypes.ts", emitPayloadTypes(api));
  }
  files.set(FUNCTION_LIST, emitFunctionList(api, words));
  add("funcs/index.ts", emitFuncIndex(api));
  add("models/index.ts", emitModelIndex(api));
  return files;
};
