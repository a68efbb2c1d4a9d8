/** What a call came to, of either kind of core. */
type Settled<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** The value of a call that must have gone well. */
export function expectValue<Value>(result: Settled<Value, unknown>): Value {
  if (!result.ok) throw result.error;
  return result.value;
}

/** The error of a call that must have failed. */
export function expectError<Failure>(result: Settled<unknown, Failure>): Failure {
  if (result.ok) throw new Error(`Expected an error, not ${JSON.stringify(result.value)}`);
  return result.error;
}

/**
 * A value as plain data, so that what came from different cores can be
 * compared: without functions (`next` of a page) and without classes.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date || value === null || typeof value !== "object") return value;
  if (value instanceof Error) return plainError(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "function" ? [] : [[key, plain(inner)]],
    ),
  );
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
