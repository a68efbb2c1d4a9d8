import type { AnyCore } from "../../core/Kind.js";
import type * as f from "../../funcs/index.js";

/** Every function as it is with a core of kind `C`. */
export interface Calls<C extends AnyCore> {
  customersCreate: typeof f.customersCreate<C>;
  customersDelete: typeof f.customersDelete<C>;
  customersDeleteExternal: typeof f.customersDeleteExternal<C>;
  customersExport: typeof f.customersExport<C>;
  customersGet: typeof f.customersGet<C>;
  customersGetExternal: typeof f.customersGetExternal<C>;
  customersGetState: typeof f.customersGetState<C>;
  customersGetStateExternal: typeof f.customersGetStateExternal<C>;
  customersList: typeof f.customersList<C>;
  customersListPaymentMethods: typeof f.customersListPaymentMethods<C>;
  customersListPaymentMethodsExternal: typeof f.customersListPaymentMethodsExternal<C>;
  customersMembersCreate: typeof f.customersMembersCreate<C>;
  customersMembersCreateExternal: typeof f.customersMembersCreateExternal<C>;
  customersMembersDelete: typeof f.customersMembersDelete<C>;
  customersMembersDeleteExternal: typeof f.customersMembersDeleteExternal<C>;
  customersMembersGet: typeof f.customersMembersGet<C>;
  customersMembersGetExternal: typeof f.customersMembersGetExternal<C>;
  customersMembersList: typeof f.customersMembersList<C>;
  customersMembersListExternal: typeof f.customersMembersListExternal<C>;
  customersMembersUpdate: typeof f.customersMembersUpdate<C>;
  customersMembersUpdateExternal: typeof f.customersMembersUpdateExternal<C>;
  customersUpdate: typeof f.customersUpdate<C>;
  customersUpdateExternal: typeof f.customersUpdateExternal<C>;
}

/** What a call of function `F` comes to. */
export type Awaits<C extends AnyCore, F extends keyof Calls<C>> = Calls<C>[F] extends (
  ...args: never[]
) => infer Promised
  ? Awaited<Promised>
  : never;

/** The value of a call of function `F` that went well. */
export type ValueOf<C extends AnyCore, F extends keyof Calls<C>> =
  Awaits<C, F> extends infer Result
    ? Result extends { readonly ok: true; readonly value: infer Value }
      ? Value
      : never
    : never;

/** The error of a call of function `F` that failed. */
export type ErrorOf<C extends AnyCore, F extends keyof Calls<C>> =
  Awaits<C, F> extends infer Result
    ? Result extends { readonly ok: false; readonly error: infer Failure }
      ? Failure
      : never
    : never;

/** The request of function `F`. */
export type RequestOf<C extends AnyCore, F extends keyof Calls<C>> = Calls<C>[F] extends (
  core: C,
  request: infer Request,
  ...rest: never[]
) => unknown
  ? Request
  : never;
