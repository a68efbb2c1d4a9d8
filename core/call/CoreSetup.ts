import type { CoreOptions } from "../options.js";
import type { PolarError } from "../PolarError.js";
import type { OngoingCall } from "./OngoingCall.js";

/** What requests of a core have in common. */
export interface Target {
  /** The server's URL without a slash at its end. */
  readonly url: string;
  /** Headers of every request. */
  readonly headers: Headers;
}

/**
 * Waits for the next attempt after so many retries of a call that began then, and says whether there
 * is one.
 */
export type Again = (error: PolarError, retries: number, started: number) => Promise<boolean>;

/** What a core is made of: its options, and the steps that only some cores have. */
export interface CoreSetup {
  /** The core's options: own fields only, read once. */
  readonly options: CoreOptions;
  /** Gives the target, or throws what is wrong with the options that it is made of. */
  readonly target: () => Target;
  /** Gives the token of an attempt; absent in a core that holds none. */
  readonly token?: ((call: OngoingCall) => Promise<string | undefined>) | undefined;
  /** Reads how a call is tried again; absent in a core that tries once. */
  readonly againOf?: ((call: OngoingCall) => Again) | undefined;
}
