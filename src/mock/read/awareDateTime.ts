import { dateTime } from "./dateTime.js";
import { fail, type Reader } from "./Outcome.js";

/** A date-time that says which time zone it is in. */
export const awareDateTime: Reader<string> = (input, loc) => {
  const outcome = dateTime(input, loc);
  if (!outcome.ok || /([Zz]|[+-]\d\d:?\d\d)\s*$/.test(String(input).slice(10))) return outcome;
  return fail("timezone_aware", loc, "Input should have timezone info", input);
};
