import { fail, ok, type Reader } from "./Outcome.js";
import { queryBoolean } from "./queryValues.js";

/** A boolean of a JSON body, as pydantic understands it: `1` and `"yes"` are true. */
export const boolean: Reader<boolean> = (input, loc) => {
  if (typeof input === "boolean") return ok(input);
  if (typeof input === "string" || input === 0 || input === 1) return queryBoolean(input, loc);
  return fail("bool_type", loc, "Input should be a valid boolean", input);
};
