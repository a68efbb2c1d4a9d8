import { fail, ok, type Reader } from "./Outcome.js";

const TRUE = new Set(["1", "on", "t", "true", "y", "yes"]);
const FALSE = new Set(["0", "off", "f", "false", "n", "no"]);

/** A boolean as pydantic understands it in a query string. */
export const queryBoolean: Reader<boolean> = (input, loc) => {
  const word = String(input).toLowerCase();
  if (TRUE.has(word)) return ok(true);
  if (FALSE.has(word)) return ok(false);
  const msg = "Input should be a valid boolean, unable to interpret input";
  return fail("bool_parsing", loc, msg, input);
};
