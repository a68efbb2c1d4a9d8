import type { EndpointDefinition } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";
import type { OngoingCall } from "./OngoingCall.js";

/**
 * Goes around one attempt of a call: it may wait before it begins, and sees what it comes to. The
 * call that it hands on is the one that is tried, such as one with less time.
 */
export type Around = (
  call: OngoingCall,
  attempt: (call: OngoingCall) => Promise<CallResult<unknown, PolarError>>,
) => Promise<CallResult<unknown, PolarError>>;

/** What endpoint functions and pages need of a core. */
export interface Caller {
  /** Calls an endpoint; what comes back is the core's kind of promise. */
  readonly call: (endpoint: EndpointDefinition, request?: unknown, options?: RequestOptions) => unknown;
  /** Makes the core's kind of result of a plain one; absent where the plain one is it. */
  readonly toResult?: ((plain: CallResult<unknown, PolarError>) => unknown) | undefined;
  /** Goes around every attempt of a call that is made on it; absent where nothing does. */
  readonly around?: Around | undefined;
}
