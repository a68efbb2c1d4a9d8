import { call } from "./call.js";
import type { Caller } from "./EndpointDefinition.js";
import type { Kind } from "./Kind.js";
import type { CoreOptions } from "./options.js";
import type { Result } from "./Result.js";

/** What a call on a lite core gives: a promise of a plain result. */
export interface LiteKind extends Kind {
  readonly result: Result<this["value"], this["error"]>;
  readonly promise: Promise<this["result"]>;
}

/**
 * Configuration for calls, and nothing else: frozen, cheap to make, safe to
 * share. Nothing that prints it shows the token.
 */
export class PolarCore implements Caller {
  declare readonly "~kind": LiteKind;
  /** For endpoint functions: takes the call through the pipeline. */
  declare readonly call: Caller["call"];

  constructor(options?: CoreOptions) {
    // Options that are bound cannot be printed.
    Object.freeze(Object.assign(this, { call: call.bind(null, this, { ...options }) }));
  }
}
