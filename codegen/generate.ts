import { checkFiles } from "./checkFiles.js";
import { emitFunc, emitLiteFunc } from "./emit/func.js";
import { emitFuncIndex, emitModelIndex } from "./emit/index.js";
import { emitModel } from "./emit/model.js";
import { overlay } from "./overlay/index.js";
import type { Overlay } from "./overlay/Overlay.js";
import { parseDocument } from "./parse/document.js";

/** Bumped when the generator writes other code for the same document. */
const GENERATOR_VERSION = 1;

/** The first words of every generated file; a file without them is written by hand. */
export const MARK = "// Generated from the Polar API";

/** Which operations code is written for: those whose paths begin so. */
const PREFIX = "/v1/customers/";

/** What code is written for, where it is not the usual. */
export interface Choices {
  /** Which operations: those whose paths begin so. */
  readonly prefix?: string;
  /** Our words for the comments. */
  readonly words?: Overlay;
}

/** The code for a document: file paths and texts, not yet formatted. */
export const generate = (
  document: unknown,
  { prefix = PREFIX, words = overlay }: Choices = {},
): ReadonlyMap<string, string> => {
  const api = parseDocument(document, prefix);
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
  add("funcs/index.ts", emitFuncIndex(api));
  add("models/index.ts", emitModelIndex(api));
  return files;
};
