import type { Caller, EndpointDefinition, Input } from "./EndpointDefinition.js";
import type { AnyCore, Called, OptionsOf } from "./Kind.js";
import type { RequestOptions } from "./options.js";

/** What only types know of an endpoint. */
export interface Typed<Value> {
  /** Absent at run time: the value of a call that goes well. */
  readonly "~value"?: Value;
}

/** The function of an endpoint; it also carries what the endpoint is, in data. */
export interface Endpoint<Request, Value, Error> extends EndpointDefinition, Typed<Value> {
  <C extends AnyCore>(core: C, request: Request, options?: OptionsOf<C>): Called<C, Value, Error>;
}

/** The function of an endpoint whose request may be left out. */
export interface EndpointWithDefaults<Request, Value, Error> extends EndpointDefinition, Typed<Value> {
  <C extends AnyCore>(core: C, request?: Request, options?: OptionsOf<C>): Called<C, Value, Error>;
}

/** Makes the function of an endpoint. */
export const endpoint = <Function extends EndpointDefinition>(definition: EndpointDefinition): Function =>
  Object.assign(
    (core: Caller, input?: Input, options?: RequestOptions) => core.call(definition, input, options),
    definition,
  ) as unknown as Function;
