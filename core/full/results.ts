import { Err, type Result as NeverthrowResult, Ok, ResultAsync } from "neverthrow";
import type { Issue } from "../Issue.js";
import { own } from "../own.js";
import type { CallResult, CallSuccess, Failure, Success } from "../Result.js";

/** A neverthrow `Ok` that also narrows on `ok`. */
export class FullOk<TValue, TError> extends Ok<TValue, TError> implements Success<TValue> {
  readonly ok = true;
  /** Where the answer contradicts the API's schema; empty when all is well. */
  readonly drift: readonly Issue[];

  constructor({ value, drift }: Success<TValue>) {
    super(value);
    this.drift = drift;
  }
}

/** The {@link FullOk} of a call. */
export class FullSuccess<TValue, TError> extends FullOk<TValue, TError> implements CallSuccess<TValue> {
  /** The answer's HTTP status, such as 200. */
  readonly status: number;
  /** The answer's headers by lower-case name. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor(plain: CallSuccess<TValue>) {
    super(plain);
    this.status = plain.status;
    Object.defineProperty(this, "headers", own({ get: () => plain.headers }));
    if (isWalkable(plain.value))
      Object.defineProperty(this, Symbol.asyncIterator, own({ value: refuseToWalk }));
  }
}

/** A neverthrow `Err` that also narrows on `ok`. */
export class FullErr<TValue, TError> extends Err<TValue, TError> implements Failure<TError> {
  readonly ok = false;
}

/** Keeps `for await` over the result of a list from compiling: it would give nothing. */
export type Unwalkable<TValue> = TValue extends { [Symbol.asyncIterator](): unknown }
  ? {
      /** Throws a `TypeError`: a result is not a page; walk its `value`. */
      [Symbol.asyncIterator](): never;
    }
  : unknown;

/** What a call on a full core comes to: neverthrow's `Ok` or `Err`, which also narrow on `ok`. */
export type FullResult<TValue, TError> =
  | (FullSuccess<TValue, TError> & Unwalkable<TValue>)
  | FullErr<TValue, TError>;

/** A neverthrow `ResultAsync` that is a promise, too: what it comes to is `TResult`. */
export class PromisedResult<TValue, TError, TResult extends NeverthrowResult<TValue, TError>>
  extends ResultAsync<TValue, TError>
  implements Promise<TResult>
{
  readonly [Symbol.toStringTag] = "Promise";

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<TNext = TResult, TCaught = never>(
    onResult?: ((result: TResult) => TNext | PromiseLike<TNext>) | null,
    onRejected?: ((reason: unknown) => TCaught | PromiseLike<TCaught>) | null,
  ): Promise<TNext | TCaught> {
    return super.then(onResult as never, onRejected as never) as Promise<TNext | TCaught>;
  }

  /** As of any promise; a call never rejects. */
  catch<TCaught = never>(
    onRejected?: ((reason: unknown) => TCaught | PromiseLike<TCaught>) | null,
  ): Promise<TResult | TCaught> {
    return this.then(undefined, onRejected);
  }

  /** As of any promise: called when the call has ended. */
  finally(onEnd?: (() => void) | null): Promise<TResult> {
    return this.then().finally(onEnd);
  }
}

/**
 * What a call on a full core gives: a neverthrow `ResultAsync` and a promise of a
 * {@link FullResult}.
 */
export type FullResultAsync<TValue, TError> = PromisedResult<TValue, TError, FullResult<TValue, TError>>;

/** The neverthrow result of a call's plain one. */
export function toNeverthrow<TValue, TError>(plain: CallResult<TValue, TError>): FullResult<TValue, TError> {
  return (plain.ok ? new FullSuccess(plain) : new FullErr(plain.error)) as FullResult<TValue, TError>;
}

function isWalkable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function refuseToWalk(): never {
  throw new TypeError("A result is not a page: walk `result.value`, or `items(result)` of polar-fn/pages.");
}
