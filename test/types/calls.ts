import type { EndpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type {
  AnyCore,
  Endpoint,
  EndpointWithDefaults,
  ListEndpoint,
  ListEndpointWithDefaults,
  Page,
} from "../../core/exports.js";
import type * as full from "../../funcs/index.js";

/** Every function by its name. */
export type Functions = typeof full;

export type Name = keyof Functions;

/** How many arguments a function takes. */
type Count<F extends Name> = Parameters<Functions[F]>["length"];

/**
 * The request, the value or item, the error and the pagination that function
 * `F` is declared with. Each function is matched with the one interface that
 * is its own: any other would be compared with it member by member.
 */
type Declared<F extends Name> = "~value" extends keyof Functions[F]
  ? Count<F> extends 1 | 2
    ? Functions[F] extends EndpointWithoutRequest<infer Value, infer Failure>
      ? { value: Value; error: Failure }
      : never
    : Count<F> extends 2 | 3
      ? Functions[F] extends Endpoint<infer Request, infer Value, infer Failure>
        ? { request: Request; value: Value; error: Failure }
        : never
      : Functions[F] extends EndpointWithDefaults<infer Request, infer Value, infer Failure>
        ? { request: Request; value: Value; error: Failure }
        : never
  : Count<F> extends 2 | 3
    ? Functions[F] extends ListEndpoint<infer Request, infer Item, infer Failure, infer Pagination>
      ? { request: Request; item: Item; error: Failure; pagination: Pagination }
      : never
    : Functions[F] extends ListEndpointWithDefaults<infer Request, infer Item, infer Failure, infer Pagination>
      ? { request: Request; item: Item; error: Failure; pagination: Pagination }
      : never;

/** The value of a call of function `F` on core `C` that went well. */
export type ValueOf<C extends AnyCore, F extends Name> =
  Declared<F> extends infer D
    ? D extends { value: infer Value }
      ? Value
      : D extends { item: infer Item; error: infer Failure; pagination: infer Pagination }
        ? Page<C, Item, Failure, Pagination>
        : never
    : never;

/** The error of a call of function `F` that failed. */
export type ErrorOf<F extends Name> = Declared<F>["error"];

/** The request of function `F`; never where it takes none. */
export type RequestOf<F extends Name> = Declared<F> extends { request: infer Request } ? Request : never;
