import type { RequestOptions } from "./options.js";

/**
 * What calls on a core take and give. `options` are what a call can be told.
 * The rest is a function on types: put `value` and `error` in, take `result`
 * (what is awaited) and `promise` (what a call returns) out.
 */
export interface Kind {
  readonly options: RequestOptions;
  readonly value: unknown;
  readonly error: unknown;
  readonly result: unknown;
  readonly promise: unknown;
}

/** A core of any kind. */
export interface AnyCore {
  readonly "~kind": Kind;
}

/** What a call on core `C` can be told beside its request. */
export type OptionsOf<C extends AnyCore> = C["~kind"]["options"];

/** What a call on core `C` returns. */
export type Called<C extends AnyCore, Value, Error> = (C["~kind"] & {
  readonly value: Value;
  readonly error: Error;
})["promise"];

/** What a call on core `C` comes to when it is awaited. */
export type Settled<C extends AnyCore, Value, Error> = (C["~kind"] & {
  readonly value: Value;
  readonly error: Error;
})["result"];
