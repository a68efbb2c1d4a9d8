import type { AnyCore, Called, OptionsOf } from "./CoreTypes.js";
import type { Caller } from "./call/Caller.js";
import type { EndpointDefinition } from "./EndpointDefinition.js";
import { callerOf, type Typed } from "./endpoint.js";
import type { RequestOptions } from "./options.js";
import { own } from "./own.js";

/** The function of an endpoint that takes no request. */
export interface EndpointWithoutRequest<TValue, TError> extends EndpointDefinition, Typed<TValue> {
  <TCore extends AnyCore>(core: TCore, options?: OptionsOf<TCore>): Called<TCore, TValue, TError>;
}

/** Makes the function of an endpoint that takes no request. */
export function endpointWithoutRequest<TFunction extends EndpointDefinition>(
  definition: EndpointDefinition,
): TFunction {
  const called = own(definition);
  return Object.assign(
    // Programs without types may give a request all the same; then options come third.
    (core: Caller, first?: RequestOptions, second?: RequestOptions) =>
      callerOf(core).call(called, undefined, { ...first, ...second }),
    definition,
  ) as unknown as TFunction;
}
