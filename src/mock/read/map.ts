import { fail, type Issue, ok, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** An object whose keys are free; it has no prototype, so that any key is a key. */
export function map<T>(
  read: Reader<T>,
  { min = 0, key: readKey }: { readonly min?: number; readonly key?: Reader<string> } = {},
): Reader<Readonly<Record<string, T>>> {
  return (input, loc) => {
    if (!isJsonObject(input)) return fail("dict_type", loc, "Input should be a valid dictionary", input);
    const issues: Issue[] = [];
    const values: [string, T][] = [];
    for (const [key, value] of Object.entries(input)) {
      const named = readKey?.(key, [...loc, key, "[key]"]);
      if (named?.ok === false) issues.push(...named.issues);
      const outcome = read(value, [...loc, key]);
      if (outcome.ok) values.push([key, outcome.value]);
      else issues.push(...outcome.issues);
    }
    if (issues.length > 0) return { ok: false, issues };
    if (values.length >= min) return ok(Object.fromEntries(values));
    const msg = `Dictionary should have at least ${min} item${min === 1 ? "" : "s"} after validation, not ${values.length}`;
    const ctx = { field_type: "Dictionary", min_length: min, actual_length: values.length };
    return fail("too_short", loc, msg, input, ctx);
  };
}
