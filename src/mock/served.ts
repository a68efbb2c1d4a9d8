import { operations } from "./api/operations.js";
import type { Backend } from "./Backend.js";
import { handlers } from "./handlers.js";
import type { Bearer } from "./http/Bearer.js";
import type { Handler, OperationName } from "./http/Handler.js";
import type { Reply } from "./http/Reply.js";
import type { Inputs } from "./read/Source.js";
import { run } from "./server/run.js";

/** An operation as the mock serves it. */
export interface Served {
  readonly method: string;
  /** The path with `{parameters}`, each one segment. */
  readonly path: string;
  readonly isForm: boolean;
  readonly run: (inputs: Inputs, backend: Backend, bearer: Bearer | undefined) => Reply;
}

/** All operations of the API. */
export const served: readonly Served[] = Object.values(operations).map(({ name, method, path, isForm }) => {
  // A handler is only ever called with the inputs of the operation of the same name.
  const handler = handlers[name] as Handler<OperationName>;
  return { method, path, isForm, run: (...args) => run(name, handler, ...args) };
});
