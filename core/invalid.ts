import { PolarError } from "./PolarError.js";

/** The error for one value that is not what it should be: it says which, what was expected and what came. */
export const invalid = <Name extends string>(
  name: Name,
  field: string,
  expected: string,
  received: string,
  details?: object,
): PolarError<Name> =>
  new PolarError(name, `${field}: expected ${expected}, received ${received}`, {
    issues: [{ path: [field], expected, received }],
    ...details,
  });
