import type { Issue, Outcome, Reader } from "./Outcome.js";
import { type Field, isJsonObject, object } from "./object.js";

/** An object that has no other fields than these. */
export function closed<TFields extends Readonly<Record<string, Field<unknown>>>>(
  fields: TFields,
): ReturnType<typeof object<TFields>> {
  const read = object(fields);
  return (input, loc) => {
    const outcome: Outcome<ValueOf<typeof read>> = read(input, loc);
    if (!isJsonObject(input)) return outcome;
    const extra: readonly Issue[] = Object.entries(input)
      .filter(([name]) => !Object.hasOwn(fields, name))
      .map(([name, value]) => ({
        type: "extra_forbidden",
        loc: [...loc, name],
        msg: "Extra inputs are not permitted",
        input: value,
      }));
    if (extra.length === 0) return outcome;
    return { ok: false, issues: outcome.ok ? extra : [...outcome.issues, ...extra] };
  };
}

type ValueOf<TReader> = TReader extends Reader<infer T> ? T : never;
