import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import type { Caller } from "./Caller.js";
import type { CoreSetup } from "./CoreSetup.js";

/** One call on its way. */
export interface OngoingCall {
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
  readonly headerLayers: readonly RequestInit["headers"][];
}
