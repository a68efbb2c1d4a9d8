import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { CoreOptions, RequestOptions } from "../options.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";

/** What endpoint functions and pages need of a core. */
export interface Caller {
  /** Calls an endpoint; what comes back is the core's kind of promise. */
  readonly call: (endpoint: EndpointDefinition, request?: unknown, options?: RequestOptions) => unknown;
  /** Makes the core's kind of result of a plain one; absent where the plain one is it. */
  readonly result?: ((plain: CallResult<unknown, PolarError>) => unknown) | undefined;
}

/** What requests of a core have in common. */
export interface Target {
  /** The server's URL without a slash at its end. */
  readonly url: string;
  /** Headers of every request. */
  readonly headers: Headers;
}

/** What a core is made of: its options, and the steps that only some cores have. */
export interface CoreSetup {
  /** The core's options: own fields only, read once. */
  readonly options: CoreOptions;
  /** Gives the target, or throws what is wrong with the options that it is made of. */
  readonly target: () => Target;
  /** Gives the token of an attempt; absent in a core that holds none. */
  readonly token?: ((call: Call) => Promise<string | undefined>) | undefined;
  /**
   * Waits for the next attempt, and says whether there is one; absent in a core that tries once.
   */
  readonly again?:
    | ((error: PolarError, call: Call, retries: number, started: number) => Promise<boolean>)
    | undefined;
}

/** One call on its way. */
export interface Call {
  /**
   * What it was made on: the core, or what goes around it. Further pages are called on that too.
   */
  readonly core: Caller;
  readonly setup: CoreSetup;
  readonly endpoint: EndpointDefinition;
  /** The request as it was when the call was made. */
  readonly request: Values;
  /** The call's options: own fields only, read once. */
  readonly options: RequestOptions;
  /** The headers that the options give; later ones win. */
  readonly headers: readonly RequestInit["headers"][];
}
