interface Stamped {
  readonly modified_at: string | null;
}

/** The record with the changes, and the time of them; the record itself where nothing changes. */
export function changed<T extends Stamped>(record: T, changes: Partial<T>, now: string): T {
  const next = { ...record, ...given(changes) };
  return sameValue(record, next) ? record : { ...next, modified_at: now };
}

/** The fields that were sent: those that are not undefined. */
export function given<T extends object>(fields: T): { [TKey in keyof T]?: Exclude<T[TKey], undefined> } {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only fields were taken away, so the rest has the types that it had.
  return Object.fromEntries(sent) as { [TKey in keyof T]?: Exclude<T[TKey], undefined> };
}

/** The fields that were sent with a value; null stands for "as it is". */
export function notNull<T extends object>(fields: T): { [TKey in keyof T]?: NonNullable<T[TKey]> } {
  const sent = Object.entries(fields).filter(([, value]) => (value ?? null) !== null);
  // Only fields were taken away, so the rest has the types that it had.
  return Object.fromEntries(sent) as { [TKey in keyof T]?: NonNullable<T[TKey]> };
}

/** The fields of these names that were sent. */
export function sent<T extends object, TName extends keyof T>(
  fields: T,
  ...names: readonly TName[]
): { [TKey in TName]?: Exclude<T[TKey], undefined> } {
  return given(only(fields, names));
}

/** The same for fields that null does not clear: those where it was sent are left out, too. */
export function filled<T extends object, TName extends keyof T>(
  fields: T,
  ...names: readonly TName[]
): { [TKey in TName]?: NonNullable<T[TKey]> } {
  return notNull(only(fields, names));
}

/** The fields of a row that have these names. */
export function only<TRow extends object, TName extends keyof TRow>(
  row: TRow,
  names: readonly TName[],
): Pick<TRow, TName> {
  // The names are keys of the row.
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<TRow, TName>;
}

/** Whether two values of records say the same, however deep. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  return sameEntries(Object.entries(left), Object.entries(right));
}

function sameEntries(
  left: readonly (readonly [unknown, unknown])[],
  right: readonly (readonly [unknown, unknown])[],
): boolean {
  const values = new Map(right);
  return (
    left.length === right.length &&
    left.every(([key, value]) => values.has(key) && sameValue(value, values.get(key)))
  );
}

/** Whether a map meets a filter: any of a key's values will do, but each key must have one. */
export function hasMetadata(
  metadata: Readonly<Record<string, unknown>>,
  wanted: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...wanted].every(([key, values]) => {
    return Object.hasOwn(metadata, key) && values.includes(String(metadata[key]));
  });
}

/** What stands at a path such as `_llm.total_tokens`; undefined where nothing does. */
export function nestedValue(map: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
          ? Reflect.get(inner, key)
          : undefined,
      map,
    );
}
