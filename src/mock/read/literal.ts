import { fail, ok, type Reader } from "./Outcome.js";

/** Exactly this value, as pydantic checks a `Literal`. */
export function literal<const T extends string | boolean>(value: T): Reader<T> {
  const expected = typeof value === "string" ? `'${value}'` : value ? "True" : "False";
  return (input, loc) =>
    input === value
      ? ok(value)
      : fail("literal_error", loc, `Input should be ${expected}`, input, { expected });
}
