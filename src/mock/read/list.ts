import { fail, failValue, type Loc, type Outcome, type Reader, readEach, whole } from "./Outcome.js";
import { uuid4 } from "./uuid.js";

interface Sizes {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A list, each item read by the same reader; reports the faults of all items. */
export function list<T>(read: Reader<T>, sizes: Sizes = {}): Reader<readonly T[]> {
  const items: Reader<readonly T[]> = (input, loc) => {
    if (!Array.isArray(input)) return fail("list_type", loc, "Input should be a valid list", input);
    return readEach(input.entries(), () => read, loc);
  };
  return whole(items, (values, input, loc) => sizeProblem("List", values.length, sizes, input, loc));
}

/** Says that something has too few or too many items; undefined where it has enough. */
export function sizeProblem(
  field_type: "List" | "Dictionary" | "Value",
  actual_length: number,
  { min = 0, max = Number.POSITIVE_INFINITY }: Sizes,
  input: unknown,
  loc: Loc,
): Outcome<never> | undefined {
  const bound = actual_length < min ? min : max;
  const items = `${bound} item${bound === 1 ? "" : "s"} after validation, not ${actual_length}`;
  if (actual_length < min) {
    const ctx = { field_type, min_length: min, actual_length };
    return fail("too_short", loc, `${field_type} should have at least ${items}`, input, ctx);
  }
  if (actual_length <= max) return undefined;
  const ctx = { field_type, max_length: max, actual_length };
  return fail("too_long", loc, `${field_type} should have at most ${items}`, input, ctx);
}

/** The products of a checkout, each of them once. */
export const distinctProducts: Reader<readonly string[]> = whole(
  list(uuid4, { min: 1 }),
  (ids, input, loc) =>
    new Set(ids).size < ids.length ? failValue(loc, "Product IDs must be unique.", input) : undefined,
);
