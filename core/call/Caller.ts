import type { EndpointDefinition } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";

/** What endpoint functions and pages need of a core. */
export interface Caller {
  /** Calls an endpoint; what comes back is the core's kind of promise. */
  readonly call: (endpoint: EndpointDefinition, request?: unknown, options?: RequestOptions) => unknown;
  /** Makes the core's kind of result of a plain one; absent where the plain one is it. */
  readonly toResult?: ((plain: CallResult<unknown, PolarError>) => unknown) | undefined;
}
