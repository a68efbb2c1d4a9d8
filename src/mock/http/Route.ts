import type { Backend } from "../Backend.js";
import { requestValidationError } from "./ApiError.js";
import type { Subject } from "./authenticate.js";
import type { Reply } from "./Reply.js";
import { type Inputs, readAll, type Sources } from "./Source.js";

/** What an operation works with beside its inputs. */
export interface Call extends Backend {
  readonly subject: Subject;
}

export interface Route {
  readonly method: string;
  /** The path with `{parameters}`, each one segment. */
  readonly path: string;
  /** Any one of them suffices. */
  readonly scopes: readonly string[];
  readonly run: (inputs: Inputs, call: Call) => Reply;
}

/** Declares an operation: where it is, what it reads, and what it does with what it read. */
export function route<V>(
  target: Omit<Route, "run">,
  reads: Sources<V>,
  handle: (values: V, call: Call) => Reply,
): Route {
  return {
    ...target,
    run(inputs, call) {
      const outcome = readAll(reads, inputs);
      if (!outcome.ok) throw requestValidationError(outcome.issues);
      return handle(outcome.value, call);
    },
  };
}
