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

/** An integer above zero, as pydantic understands it in a query string: `1.0` is one. */
export const queryPositiveInteger: Reader<number> = (input, loc) => {
  const digits = String(input).trim();
  if (!/^[+-]?\d+(?:_\d+)*(?:\.0+)?$/.test(digits)) {
    const msg = "Input should be a valid integer, unable to parse string as an integer";
    return fail("int_parsing", loc, msg, input);
  }
  const value = Number(digits.replaceAll("_", ""));
  return value > 0
    ? ok(value)
    : fail("greater_than", loc, "Input should be greater than 0", input, { gt: 0 });
};
