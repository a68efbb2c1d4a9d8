import { fail, ok, type Reader } from "./Outcome.js";

/** Exactly this value, as pydantic checks a `Literal`. */
export function literal<const T extends string | boolean>(value: T): Reader<T> {
  const expected = typeof value === "string" ? `'${value}'` : value ? "True" : "False";
  return among([value], "literal_error", expected);
}

/**
 * One of some texts, as pydantic checks a `Literal` of several; of an enum's members where one is
 * named.
 */
export function literalOf<const T extends string>(values: readonly T[], enumName?: string): Reader<T> {
  const names = values.map((value) =>
    enumName === undefined ? `'${value}'` : `<${enumName}.${value}: '${value}'>`,
  );
  return among(values, "literal_error", listed(names));
}

/** One of the given strings, as a Python enum checks it. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return among(values, "enum", listed(values.map((value) => `'${value}'`)));
}

function among<T>(values: readonly T[], type: string, expected: string): Reader<T> {
  return (input, loc) => {
    const found = values.find((value) => value === input);
    return found === undefined
      ? fail(type, loc, `Input should be ${expected}`, input, { expected })
      : ok(found);
  };
}

/** `a`, `a or b`, `a, b or c`. */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}
