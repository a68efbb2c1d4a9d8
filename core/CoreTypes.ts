import type { RequestOptions } from "./options.js";

/**
 * What calls on a core take and give. `options` are what a call can be told. The rest is a function
 * on types: put `value` and `error` in, take `result` (what is awaited) and `promise` (what a call
 * returns) out.
 */
export interface CoreTypes {
  readonly options: RequestOptions;
  readonly value: unknown;
  readonly error: unknown;
  readonly result: unknown;
  readonly promise: unknown;
}

/** A core of any kind. */
export interface AnyCore {
  readonly "~types": CoreTypes;
}

/** What a call on core `TCore` can be told beside its request. */
export type OptionsOf<TCore extends AnyCore> = TCore["~types"]["options"];

/** What a call on core `TCore` returns. */
export type Called<TCore extends AnyCore, TValue, TError> = (TCore["~types"] & {
  readonly value: TValue;
  readonly error: TError;
})["promise"];

/** What a call on core `TCore` comes to when it is awaited. */
export type Settled<TCore extends AnyCore, TValue, TError> = (TCore["~types"] & {
  readonly value: TValue;
  readonly error: TError;
})["result"];
