/** Something hostile, with the name that a failing case tells. */
export interface Named<TValue> {
  readonly name: string;
  readonly make: () => TValue;
  /** Whether it never comes to an end by itself, so that only `timeoutMs` can end the call. */
  readonly endless?: boolean;
}

/** Makes a list of named values from pairs. */
export function named<TValue>(
  pairs: readonly (readonly [name: string, make: () => TValue])[],
): readonly Named<TValue>[] {
  return pairs.map(([name, make]) => ({ name, make }));
}
