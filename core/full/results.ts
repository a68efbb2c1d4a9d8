import { Err, type Result as NeverthrowResult, Ok, ResultAsync } from "neverthrow";
import type { Issue } from "../Issue.js";
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

  /** For `yield*` in an asynchronous `safeTry`; a page or a stream is walked by the `value`, not here. */
  [Symbol.asyncIterator](): Tried<TValue, TError> {
    if (isWalked(this.value)) throw new TypeError("A result is not a page: walk its `value`.");
    return tried(this) as Tried<TValue, TError>;
  }
}

/** What `safeTry` takes; never for what `for await` could mistake for its pages. */
export type Tried<TValue, TError> =
  TValue extends AsyncIterable<unknown> ? never : AsyncGenerator<Err<never, TError>, TValue>;

/** The {@link FullOk} of a call. */
export class FullSuccess<TValue, TError> extends FullOk<TValue, TError> implements CallSuccess<TValue> {
  /** The answer's HTTP status, such as 200. */
  readonly status: number;
  /** The answer's headers by lower-case name. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor(plain: CallSuccess<TValue>) {
    super(plain);
    this.status = plain.status;
    Object.defineProperty(this, "headers", { get: () => plain.headers });
  }
}

/** A neverthrow `Err` that also narrows on `ok`. */
export class FullErr<TValue, TError> extends Err<TValue, TError> implements Failure<TError> {
  readonly ok = false;
}

/** What a call on a full core comes to: neverthrow's `Ok` or `Err`, which also narrow on `ok`. */
export type FullResult<TValue, TError> = FullSuccess<TValue, TError> | FullErr<TValue, TError>;

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

/** What a call on a full core gives: a neverthrow `ResultAsync` and a promise of a {@link FullResult}. */
export type FullResultAsync<TValue, TError> = PromisedResult<TValue, TError, FullResult<TValue, TError>>;

/** The neverthrow result of a call's plain one. */
export function toNeverthrow<TValue, TError>(plain: CallResult<TValue, TError>): FullResult<TValue, TError> {
  return plain.ok ? new FullSuccess(plain) : new FullErr(plain.error);
}

function isWalked(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function* tried<TValue, TError>(
  result: Ok<TValue, TError>,
): AsyncGenerator<Err<never, TError>, TValue> {
  // Not the result itself, which would lead here again.
  return yield* result[Symbol.iterator]();
}
