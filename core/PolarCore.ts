import { call } from "./call.js";
import type { Caller, EndpointDefinition, Input } from "./EndpointDefinition.js";
import type { CoreOptions, RequestOptions } from "./options.js";
import type { Result } from "./Result.js";
import type { Kind } from "./Kind.js";

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
  readonly #options: CoreOptions;

  constructor(options?: CoreOptions) {
    this.#options = { ...options };
    Object.freeze(this);
  }

  /** For endpoint functions: takes the call through the pipeline. */
  call(endpoint: EndpointDefinition, input?: Input, options?: RequestOptions): unknown {
    return call(this, this.#options, endpoint, input, options);
  }
}
