import type { CallSuccess } from "polar-fn/core";
import { expect } from "vitest";

/** What a call came to, of either kind of core. */
type Settled<TValue, TFailure> =
  | { readonly ok: true; readonly value: TValue }
  | { readonly ok: false; readonly error: TFailure };

/** The value of a call that must have gone well. */
export function expectValue<TValue>(result: Settled<TValue, unknown>): TValue {
  if (!result.ok) throw result.error;
  return result.value;
}

/** The error of a call that must have failed. */
export function expectError<TFailure>(result: Settled<unknown, TFailure>): TFailure {
  if (result.ok) throw new Error(`Expected an error, not ${JSON.stringify(result.value)}`);
  return result.error;
}

/**
 * A value as plain data, so that what came from different cores can be compared: without functions
 * (`next` of a page) and without classes.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date || value === null || typeof value !== "object") return value;
  if (value instanceof Error) return plainError(value);
  const fields = Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "function" ? [] : [[key, plain(inner)]],
    ),
  );
  return isSuccess(value) ? { ...fields, headers: plainHeaders(value.headers) } : fields;
}

/** A call that went well: a full core does not enumerate the headers of such a result. */
function isSuccess(value: object): value is CallSuccess<unknown> {
  return "ok" in value && value.ok === true && "headers" in value;
}

/** The headers that are the same whenever a server answers. */
function plainHeaders(headers: Readonly<Record<string, string>>): unknown {
  expect(Object.keys(headers)).toEqual(Object.keys(headers).map((name) => name.toLowerCase()));
  const { date: _date, ...others } = headers;
  return others;
}

function plainError(error: Error): unknown {
  const {
    response: _response,
    headers,
    ...rest
  } = error as Error & { response?: unknown; headers?: unknown };
  return {
    ...(plain(rest) as object),
    name: error.name,
    message: error.message,
    hasHeaders: headers instanceof Headers,
  };
}
