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
type Count<TFunction> = TFunction extends (...args: infer TArgs extends readonly unknown[]) => unknown
  ? TArgs["length"]
  : never;

/** Whether a function lists: those say what an item of their value is. */
type Lists<TFunction> = TFunction extends { readonly "~value"?: { readonly "~item": unknown } }
  ? true
  : false;

/**
 * What a function is declared with. TypeScript does not tell two functions apart whose calls differ
 * in value or error only, but it does tell these.
 *
 * A function must be matched with the very interface that it is of: with any other it would be
 * compared member by member.
 */
export type Declared<TFunction> =
  Lists<TFunction> extends true
    ? Count<TFunction> extends 2 | 3
      ? TFunction extends ListEndpoint<infer TRequest, infer TItem, infer TFailure, infer TPagination>
        ? { request: TRequest; item: TItem; pagination: TPagination; error: TFailure }
        : never
      : TFunction extends ListEndpointWithDefaults<
            infer TRequest,
            infer TItem,
            infer TFailure,
            infer TPagination
          >
        ? { request?: TRequest; item: TItem; pagination: TPagination; error: TFailure }
        : never
    : Count<TFunction> extends 1 | 2
      ? TFunction extends EndpointWithoutRequest<infer TValue, infer TFailure>
        ? { value: TValue; error: TFailure }
        : never
      : Count<TFunction> extends 2 | 3
        ? TFunction extends Endpoint<infer TRequest, infer TValue, infer TFailure>
          ? { request: TRequest; value: TValue; error: TFailure }
          : never
        : TFunction extends EndpointWithDefaults<infer TRequest, infer TValue, infer TFailure>
          ? { request?: TRequest; value: TValue; error: TFailure }
          : never;

/** The value of a call of function `TName` on core `TCore` that went well. */
export type ValueOf<TCore extends AnyCore, TName extends Name> =
  Declared<Functions[TName]> extends infer TDeclared
    ? TDeclared extends { value: infer TValue }
      ? TValue
      : TDeclared extends { item: infer TItem; error: infer TFailure; pagination: infer TPagination }
        ? Page<TCore, TItem, TFailure, TPagination>
        : never
    : never;

/** The error of a call of function `TName` that failed. */
export type ErrorOf<TName extends Name> = TName extends unknown
  ? Declared<Functions[TName]> extends { error: infer TFailure extends PolarError }
    ? TFailure
    : never
  : never;

/** The request of function `TName`; never where it takes none. */
export type RequestOf<TName extends Name> =
  Declared<Functions[TName]> extends { request?: infer TRequest } ? TRequest : never;
