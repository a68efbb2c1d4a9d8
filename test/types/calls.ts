import type {
  AnyCore,
  Endpoint,
  EndpointWithDefaults,
  EndpointWithoutRequest,
  ListEndpoint,
  ListEndpointWithDefaults,
  Page,
  PolarError,
} from "polar-fn/core";
import type * as full from "../../funcs/index.js";

/** Every function by its name. */
export type Functions = typeof full;

export type Name = keyof Functions;

/** How many arguments a function takes. */
type Count<Function> = Function extends (...args: infer Args extends readonly unknown[]) => unknown
  ? Args["length"]
  : never;

/** Whether a function lists: those say what an item of their value is. */
type Lists<Function> = Function extends { readonly "~value"?: { readonly "~item": unknown } } ? true : false;

/**
 * What a function is declared with. TypeScript does not tell two functions
 * apart whose calls differ in value or error only, but it does tell these.
 *
 * A function must be matched with the very interface that it is of: with any
 * other it would be compared member by member.
 */
export type Declared<Function> =
  Lists<Function> extends true
    ? Count<Function> extends 2 | 3
      ? Function extends ListEndpoint<infer Request, infer Item, infer Failure, infer Pagination>
        ? { request: Request; item: Item; pagination: Pagination; error: Failure }
        : never
      : Function extends ListEndpointWithDefaults<infer Request, infer Item, infer Failure, infer Pagination>
        ? { request?: Request; item: Item; pagination: Pagination; error: Failure }
        : never
    : Count<Function> extends 1 | 2
      ? Function extends EndpointWithoutRequest<infer Value, infer Failure>
        ? { value: Value; error: Failure }
        : never
      : Count<Function> extends 2 | 3
        ? Function extends Endpoint<infer Request, infer Value, infer Failure>
          ? { request: Request; value: Value; error: Failure }
          : never
        : Function extends EndpointWithDefaults<infer Request, infer Value, infer Failure>
          ? { request?: Request; value: Value; error: Failure }
          : never;

/** The value of a call of function `F` on core `C` that went well. */
export type ValueOf<C extends AnyCore, F extends Name> =
  Declared<Functions[F]> extends infer D
    ? D extends { value: infer Value }
      ? Value
      : D extends { item: infer Item; error: infer Failure; pagination: infer Pagination }
        ? Page<C, Item, Failure, Pagination>
        : never
    : never;

/** The error of a call of function `F` that failed. */
export type ErrorOf<F extends Name> = F extends unknown
  ? Declared<Functions[F]> extends { error: infer Failure extends PolarError }
    ? Failure
    : never
  : never;

/** The request of function `F`; never where it takes none. */
export type RequestOf<F extends Name> =
  Declared<Functions[F]> extends { request?: infer Request } ? Request : never;
