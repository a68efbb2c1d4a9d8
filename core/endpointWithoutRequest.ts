import type { Caller, EndpointDefinition } from "./EndpointDefinition.js";
import type { Typed } from "./endpoint.js";
import type { AnyCore, Called, OptionsOf } from "./Kind.js";
import type { RequestOptions } from "./options.js";

/** The function of an endpoint that takes no request. */
export interface EndpointWithoutRequest<Value, Error> extends EndpointDefinition, Typed<Value> {
  <C extends AnyCore>(core: C, options?: OptionsOf<C>): Called<C, Value, Error>;
}

/** Makes the function of an endpoint that takes no request. */
export const endpointWithoutRequest = <Function extends EndpointDefinition>(
  definition: EndpointDefinition,
): Function =>
  Object.assign(
    (core: Caller, options?: RequestOptions) => core.call(definition, undefined, options),
    definition,
  ) as unknown as Function;
