import { fail, ok, type Reader } from "./Outcome.js";

const TRUE: readonly string[] = ["1", "on", "t", "true", "y", "yes"];
const FALSE: readonly string[] = ["0", "off", "f", "false", "n", "no"];

/** A boolean of a JSON body, as pydantic understands it: `1` and `"yes"` are true. */
export const boolean: Reader<boolean> = (input, loc) => {
  if (typeof input === "boolean") return ok(input);
  if (typeof input === "string" || input === 0 || input === 1) return queryBoolean(input, loc);
  return fail("bool_type", loc, "Input should be a valid boolean", input);
};

/** A boolean as pydantic understands it in a query string. */
export const queryBoolean: Reader<boolean> = (input, loc) => {
  const word = String(input).toLowerCase();
  if (TRUE.includes(word)) return ok(true);
  if (FALSE.includes(word)) return ok(false);
  const msg = "Input should be a valid boolean, unable to interpret input";
  return fail("bool_parsing", loc, msg, input);
};
