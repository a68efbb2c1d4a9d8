import { isDeepStrictEqual } from "node:util";

/** A member of two versions of a thing: undefined where a version lacks it. */
export interface Entry<TValue> {
  readonly key: string;
  readonly before: TValue | undefined;
  readonly after: TValue | undefined;
}

/** The members that differ between two versions of a thing, by key. */
export function differing<TValue>(
  before: ReadonlyMap<string, TValue>,
  after: ReadonlyMap<string, TValue>,
): readonly Entry<TValue>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((entry) => !isDeepStrictEqual(entry.before, entry.after));
}

/** A line of a report: a sign, the place of a change, and what is there. */
export function line(sign: "+" | "-" | "~", place: string, text: string): string {
  return place === "" ? `${sign} ${text}` : `${sign} ${place}: ${text}`;
}

/** Lines for the texts that only one of two lists has. */
export function listChanges(
  before: readonly string[],
  after: readonly string[],
  place: string,
): readonly string[] {
  return [
    ...after.filter((text) => !before.includes(text)).map((text) => line("+", place, text)),
    ...before.filter((text) => !after.includes(text)).map((text) => line("-", place, text)),
  ];
}
