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
