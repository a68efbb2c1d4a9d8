import { sizeProblem } from "./list.js";
import { fail, mapped, type Outcome, type Reader, readEach, whole } from "./Outcome.js";
import { isJsonObject } from "./object.js";

interface MapRules {
  readonly min?: number;
  readonly max?: number;
  /** Reads the keys, too. */
  readonly key?: Reader<string>;
}

/** An object with any keys and values. */
export const anyMap: Reader<Readonly<Record<string, unknown>>> = (input, loc) =>
  isJsonObject(input)
    ? { ok: true, value: input }
    : fail("dict_type", loc, "Input should be a valid dictionary", input);

/** An object whose keys are free. */
export function map<T>(read: Reader<T>, rules: MapRules = {}): Reader<Readonly<Record<string, T>>> {
  return mapBy(() => read, rules);
}

/** An object whose keys are free and say how their values are read. */
export function mapBy<T>(
  readerOf: (key: string) => Reader<T>,
  { min, max, key: readKey }: MapRules = {},
): Reader<Readonly<Record<string, T>>> {
  const read: Reader<readonly (readonly [string, T])[]> = (input, loc) => {
    const found = anyMap(input, loc);
    if (!found.ok) return found;
    return readEach(Object.entries(found.value), (key) => entry(key, readerOf(key), readKey), loc);
  };
  const sized = whole(read, (entries, input, loc) =>
    sizeProblem("Dictionary", entries.length, { min, max }, input, loc),
  );
  // fromEntries defines properties, so even a "__proto__" becomes a plain one.
  return mapped(sized, (entries) => Object.fromEntries(entries));
}

function entry<T>(
  key: string,
  read: Reader<T>,
  readKey: Reader<string> | undefined,
): Reader<readonly [string, T]> {
  return (input, loc): Outcome<readonly [string, T]> => {
    const named = readKey?.(key, [...loc, "[key]"]);
    const outcome = read(input, loc);
    const issues = [named, outcome].flatMap((each) => (each?.ok === false ? each.issues : []));
    if (issues.length > 0 || !outcome.ok) return { ok: false, issues };
    return { ok: true, value: [key, outcome.value] };
  };
}
