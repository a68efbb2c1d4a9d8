import { emitFunc, emitLiteFunc } from "./emit/func.js";
import { emitFuncIndex, emitModelIndex } from "./emit/index.js";
import { emitModel } from "./emit/model.js";
import { overlay } from "./overlay/index.js";
import { parseDocument } from "./parse/document.js";

/** Bumped when the generator writes other code for the same document. */
const GENERATOR_VERSION = 1;

/** The first words of every generated file; a file without them is written by hand. */
export const MARK = "// Generated from the Polar API";

/** Which operations code is written for: those whose paths begin so. */
const PREFIX = "/v1/customers/";

/** The code for a document: file paths and texts, not yet formatted. */
export const generate = (document: unknown, prefix: string = PREFIX): ReadonlyMap<string, string> => {
  const api = parseDocument(document, prefix);
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => {
    files.set(path, `${MARK} ${api.version} (generator ${GENERATOR_VERSION}). Do not edit.\n\n${text}`);
  };
  for (const model of api.models) add(`models/${model.name}.ts`, emitModel(model, api, overlay));
  for (const operation of api.operations) {
    add(`funcs/lite/${operation.name}.ts`, emitLiteFunc(operation, overlay));
    add(`funcs/${operation.name}.ts`, emitFunc(operation, overlay));
  }
  add("funcs/index.ts", emitFuncIndex(api));
  add("models/index.ts", emitModelIndex(api));
  return files;
};
