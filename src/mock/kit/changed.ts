import { only } from "./only.js";
import { sameValue } from "./sameValue.js";

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
