import type { EndpointDefinition } from "../EndpointDefinition.js";
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

/** What a core is made of: its options, and the steps that only some cores have. */
export interface CoreSetup {
  /** The core's options: own fields only, read once. */
  readonly options: CoreOptions;
  /** Gives the target, or throws what is wrong with the options that it is made of. */
  readonly target: () => Target;
  /** Refuses options that do not fit; absent in a core that leaves that to types. */
  readonly assertFit?: ((options: object) => void) | undefined;
  /** Gives the token of an attempt; absent in a core that holds none. */
  readonly token?: ((call: OngoingCall) => Promise<string | undefined>) | undefined;
  /** What a status may mean beside what the server says of it; absent in a core without a token. */
  readonly hint?: ((endpoint: EndpointDefinition, sent: Headers, statusCode: number) => string) | undefined;
  /**
   * Waits for the next attempt, and says whether there is one; absent in a core that tries once.
   */
  readonly again?:
    | ((error: PolarError, call: OngoingCall, retries: number, started: number) => Promise<boolean>)
    | undefined;
}
