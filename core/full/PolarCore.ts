import type { KyInstance } from "ky";
import { type Err, type Result as NeverthrowResult, type Ok, ResultAsync } from "neverthrow";
import { call } from "../call.js";
import type { Caller } from "../EndpointDefinition.js";
import type { Issue } from "../Issue.js";
import type { Kind } from "../Kind.js";
import type { CoreOptions } from "../options.js";
import type { PolarError } from "../PolarError.js";
import type { Result } from "../Result.js";
import { kyFetch } from "./kyFetch.js";
import { toNeverthrow } from "./toNeverthrow.js";

/** Options of the full core. */
export interface FullCoreOptions extends CoreOptions {
  /**
   * Your own ky instance: its hooks run for every attempt. Retries, timeouts
   * and status checks stay this package's, and so does `fetch`: one of your
   * own goes beside the instance, not into it.
   */
  readonly ky?: KyInstance | undefined;
}

/** A neverthrow `Ok` or `Err` that also narrows on `ok`. */
export type FullResult<Value, Error> =
  | (Ok<Value, Error> & { readonly ok: true; readonly drift: readonly Issue[] })
  | (Err<Value, Error> & { readonly ok: false });

/** A neverthrow `ResultAsync` that, awaited, is a {@link FullResult}. */
export interface FullResultAsync<Value, Error> extends ResultAsync<Value, Error> {
  then<A = FullResult<Value, Error>, B = never>(
    onfulfilled?: ((result: FullResult<Value, Error>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B>;
}

/** What a call on a full core gives. */
export interface FullKind extends Kind {
  readonly result: FullResult<this["value"], this["error"]>;
  readonly promise: FullResultAsync<this["value"], this["error"]>;
}

/**
 * Configuration for calls that travel through ky and come back as neverthrow
 * results. Frozen, cheap to make, safe to share. Nothing that prints it shows
 * the token.
 *
 * A call gives a `ResultAsync`, which never rejects; only a callback of yours
 * that throws (in `map`, `andThen`…) makes what neverthrow returns reject.
 */
export class PolarCore implements Caller {
  declare readonly "~kind": FullKind;
  /** For endpoint functions: takes the call through the pipeline. */
  declare readonly call: Caller["call"];

  constructor(options?: FullCoreOptions) {
    const sent: CoreOptions = { ...options, fetch: kyFetch(options?.ky, options?.fetch) };
    // Options that only a function holds cannot be printed.
    const send: Caller["call"] = (endpoint, input, options) =>
      new ResultAsync(call(this, sent, endpoint, input, options).then(toNeverthrow));
    Object.assign(this, { call: send });
    Object.freeze(this);
  }

  /** For the pipeline: the neverthrow result of a plain one. */
  result(plain: Result<unknown, PolarError>): NeverthrowResult<unknown, PolarError> {
    return toNeverthrow(plain);
  }
}
