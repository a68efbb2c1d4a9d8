import type { Issue } from "./Issue.js";

/** A call that went well. */
export interface Success<Value> {
  readonly ok: true;
  /** The decoded answer: camelCase keys, `Date`s for date-times. */
  readonly value: Value;
  /**
   * Where the answer contradicts the API's schema; empty when all is well.
   * Lite functions do not look, so theirs is always empty.
   */
  readonly drift: readonly Issue[];
}

/** A call that failed. */
export interface Failure<Error> {
  readonly ok: false;
  readonly error: Error;
}

/** What a call comes to: match on `ok`. */
export type Result<Value, Error> = Success<Value> | Failure<Error>;
