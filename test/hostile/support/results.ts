import type { PolarError } from "polar-fn/lite/core";

/** What a call came to, on any core. */
export type AnyResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: PolarError };

/** What tests look at in an error, whichever it is. */
export interface SeenError extends PolarError {
  readonly issues?: readonly { path: readonly PropertyKey[]; expected: string; received: string }[];
  readonly statusCode?: number;
  readonly retryAfterMs?: number;
  readonly data?: unknown;
  readonly body?: string;
}

/** The error of a call that must have failed. */
export function errorOf(result: AnyResult): SeenError {
  if (result.ok) throw new Error("The call went well, and should have failed.");
  if (!(result.error instanceof Error)) throw new Error("The error is not an Error.");
  return result.error;
}

/** The value of a call that must have gone well. */
export function unwrap<TValue>(
  result: { readonly ok: true; readonly value: TValue } | { readonly ok: false; readonly error: unknown },
): TValue {
  if (!result.ok) throw result.error;
  return result.value;
}
