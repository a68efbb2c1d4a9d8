import { fail, type Issue, ok, type Reader } from "./Outcome.js";

/** A list, each item read by the same reader; reports the faults of all items. */
export function list<T>(
  read: Reader<T>,
  rules: { readonly min?: number; readonly max?: number } = {},
): Reader<readonly T[]> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = rules;
  return (input, loc) => {
    if (!Array.isArray(input)) return fail("list_type", loc, "Input should be a valid list", input);
    const issues: Issue[] = [];
    const values: T[] = [];
    for (const [index, item] of input.entries()) {
      const outcome = read(item, [...loc, index]);
      if (outcome.ok) values.push(outcome.value);
      else issues.push(...outcome.issues);
    }
    if (issues.length > 0) return { ok: false, issues };
    if (values.length > max) {
      const msg = `List should have at most ${max} item${max === 1 ? "" : "s"} after validation, not ${values.length}`;
      const ctx = { field_type: "List", max_length: max, actual_length: values.length };
      return fail("too_long", loc, msg, input, ctx);
    }
    if (values.length >= min) return ok(values);
    const msg = `List should have at least ${min} item${min === 1 ? "" : "s"} after validation, not ${values.length}`;
    const ctx = { field_type: "List", min_length: min, actual_length: values.length };
    return fail("too_short", loc, msg, input, ctx);
  };
}
