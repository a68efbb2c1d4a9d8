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
import type { CallResult } from "../Result.js";

/** What a call on a lite core gives: a promise of a plain result. */
export interface LiteCoreTypes extends CoreTypes {
  readonly result: CallResult<this["value"], this["error"]>;
  readonly promise: Promise<this["result"]>;
}

/**
 * Configuration for calls, and nothing else: frozen, cheap to make, safe to share. Nothing that
 * prints it shows the token.
 */
export class PolarCore implements Caller {
  declare readonly "~types": LiteCoreTypes;
  /** For endpoint functions: takes the way of a call. */
  readonly call: Caller["call"];
  /** Plain results are this core's own kind. */
  readonly toResult: undefined = undefined;
  /** Nothing goes around attempts but what is put around a core, such as a pace. */
  readonly around: undefined = undefined;

  constructor(options?: CoreOptions) {
    const read = own(options);
    const setup: CoreSetup = {
      options: read,
      target: eager(() => targetOf(read)),
      assertFit,
      token: tokenOf,
      hint: missingToken,
      again,
    };
    // Options that only a function holds cannot be printed.
    this.call = function (this: Caller, ...given) {
      return call(setup, this, ...given);
    };
    Object.freeze(this);
  }
}
