import type { Issue } from "./Issue.js";

/** Something that went well. */
export interface Success<TValue> {
  readonly ok: true;
  /** The decoded value: camelCase keys, `Date`s for date-times. */
  readonly value: TValue;
  /**
   * Where the answer contradicts the API's schema; empty when all is well. Lite functions do not
   * look, so theirs is always empty.
   */
  readonly drift: readonly Issue[];
}

/** Something that failed. */
export interface Failure<TError> {
  readonly ok: false;
  readonly error: TError;
}

/** What something comes to: match on `ok`. */
export type Result<TValue, TError> = Success<TValue> | Failure<TError>;

/** A call that went well. */
export interface CallSuccess<TValue> extends Success<TValue> {
  /** The answer's HTTP status, such as 200. */
  readonly status: number;
  /**
   * The answer's headers by lower-case name: plain data, so that a result can be cloned and passed
   * on. In a page of another origin only those that the server exposes.
   */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a call comes to: match on `ok`. */
export type CallResult<TValue, TError> = CallSuccess<TValue> | Failure<TError>;
