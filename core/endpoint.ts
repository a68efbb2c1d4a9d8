import type { AnyCore, Called, OptionsOf } from "./CoreTypes.js";
import type { Caller } from "./call/Caller.js";
import type { EndpointDefinition } from "./EndpointDefinition.js";
import type { RequestOptions } from "./options.js";
import { own } from "./own.js";

/** What only types know of an endpoint. */
export interface Typed<TValue> {
  /** Absent at run time: the value of a call that goes well. */
  readonly "~value"?: TValue;
}

/** The function of an endpoint; it also carries what the endpoint is, in data. */
export interface Endpoint<TRequest, TValue, TError> extends EndpointDefinition, Typed<TValue> {
  <TCore extends AnyCore>(
    core: TCore,
    request: TRequest,
    options?: OptionsOf<TCore>,
  ): Called<TCore, TValue, TError>;
}

/** The function of an endpoint whose request may be left out. */
export interface EndpointWithDefaults<TRequest, TValue, TError> extends EndpointDefinition, Typed<TValue> {
  <TCore extends AnyCore>(
    core: TCore,
    request?: TRequest,
    options?: OptionsOf<TCore>,
  ): Called<TCore, TValue, TError>;
}

/** Makes the function of an endpoint. */
export function endpoint<TFunction extends EndpointDefinition>(definition: EndpointDefinition): TFunction {
  const called = own(definition);
  return Object.assign(
    (core: Caller, request?: unknown, options?: RequestOptions) =>
      callerOf(core).call(called, request, options),
    definition,
  ) as unknown as TFunction;
}

/** The core that a function was given, or a `TypeError` that says what was expected. */
export function callerOf(core: Caller): Caller {
  if (typeof core === "object" && typeof core?.call === "function") return core;
  throw new TypeError(`core: expected a PolarCore, received ${core === null ? core : typeof core}`);
}
