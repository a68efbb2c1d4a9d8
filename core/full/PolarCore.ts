import type { CoreTypes } from "../CoreTypes.js";
import { assertFit } from "../call/assertFit.js";
import type { Caller } from "../call/Caller.js";
import type { CoreSetup } from "../call/CoreSetup.js";
import { call } from "../call/call.js";
import { eager } from "../call/eager.js";
import { again } from "../call/retry.js";
import { targetOf } from "../call/target.js";
import { missingToken, tokenOf } from "../call/token.js";
import type { CoreOptions } from "../options.js";
import { own } from "../own.js";
import { type AnyKy, kyFetch } from "./kyFetch.js";
import { type FullResult, type FullResultAsync, PromisedResult, toNeverthrow } from "./results.js";

/** Options of the full core. */
export interface FullCoreOptions extends CoreOptions {
  /**
   * Your own ky instance, of any version from 1.12: its hooks run for every attempt, its headers
   * and its `fetch` are kept. URL, query, method, body and token are the call's, and so are
   * retries, timeouts and status checks, so that `beforeRetry` and `beforeError` never run.
   */
  readonly ky?: AnyKy | undefined;
}

/** What a call on a full core gives. */
export interface FullCoreTypes extends CoreTypes {
  readonly result: FullResult<this["value"], this["error"]>;
  readonly promise: FullResultAsync<this["value"], this["error"]>;
}

/**
 * Configuration for calls that travel through ky and come back as neverthrow results. Frozen, cheap
 * to make, safe to share. Nothing that prints it shows the token.
 *
 * A call gives a `ResultAsync` that is a promise, too, and never rejects; only a callback of yours
 * that throws (in `map`, `andThen`…) makes what neverthrow returns reject.
 */
export class PolarCore implements Caller {
  declare readonly "~types": FullCoreTypes;
  /** For endpoint functions: takes the way of a call. */
  readonly call: Caller["call"];
  /** For pages: the neverthrow result of a plain one. */
  readonly toResult: NonNullable<Caller["toResult"]> = toNeverthrow;
  /** Nothing goes around attempts but what is put around a core, such as a pace. */
  readonly around: undefined = undefined;

  constructor(options?: FullCoreOptions) {
    const read = own(options);
    const sent: CoreOptions = Object.assign(own<CoreOptions>(read), { fetch: kyFetch(read.ky, read.fetch) });
    const setup: CoreSetup = {
      options: sent,
      target: eager(() => targetOf(read)),
      assertFit,
      token: tokenOf,
      hint: missingToken,
      again,
    };
    // Options that only a function holds cannot be printed.
    this.call = function (this: Caller, ...given) {
      return new PromisedResult(call(setup, this, ...given).then(toNeverthrow));
    };
    Object.freeze(this);
  }
}
