/**
 * How a core gives results, as a function on types: put `value` and `error`
 * in, take `result` (what is awaited) and `promise` (what a call returns) out.
 */
export interface Kind {
  readonly value: unknown;
  readonly error: unknown;
  readonly result: unknown;
  readonly promise: unknown;
}

/** A core of any kind. */
export interface AnyCore {
  readonly "~kind": Kind;
}

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
