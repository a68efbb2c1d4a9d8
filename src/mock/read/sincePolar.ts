import { awareDateTime } from "./awareDateTime.js";
import { fail, type Reader } from "./Outcome.js";

/** Polar did not exist before. */
const EARLIEST = "2023-01-01T00:00:00.000000Z";

/** A date-time of which Polar may know something. */
export const sincePolar: Reader<string> = (input, loc) => {
  const outcome = awareDateTime(input, loc);
  if (!outcome.ok || outcome.value >= EARLIEST) return outcome;
  const ge = "2023-01-01T00:00:00Z";
  return fail("greater_than_equal", loc, `Input should be greater than or equal to ${ge}`, input, { ge });
};
