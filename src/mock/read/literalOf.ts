import { fail, ok, type Reader } from "./Outcome.js";
import { listed } from "./oneOf.js";

/**
 * One of some texts, as pydantic checks a `Literal` of several; of an enum's members where one is
 * named.
 */
export function literalOf<const T extends string>(values: readonly T[], enumName?: string): Reader<T> {
  const expected = listed(
    values.map((value) => (enumName === undefined ? `'${value}'` : `<${enumName}.${value}: '${value}'>`)),
  );
  return (input, loc) => {
    const found = values.find((value) => value === input);
    return found === undefined
      ? fail("literal_error", loc, `Input should be ${expected}`, input, { expected })
      : ok(found);
  };
}
