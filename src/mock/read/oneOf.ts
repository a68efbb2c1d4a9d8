import { fail, ok, type Reader } from "./Outcome.js";

/** One of the given strings, as a Python enum checks it. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  const expected = listed(values.map((value) => `'${value}'`));
  return (input, loc) => {
    const found = values.find((value) => value === input);
    return found === undefined
      ? fail("enum", loc, `Input should be ${expected}`, input, { expected })
      : ok(found);
  };
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}
