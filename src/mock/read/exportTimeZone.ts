import { type TimeZone, timeZone } from "../kit/timeZone.js";
import { failValue, ok, type Reader } from "./Outcome.js";

/** The name of the time zone in which an export writes its times. */
export const exportTimeZone: Reader<TimeZone> = (input, loc) => {
  const zone = typeof input === "string" ? timeZone(input) : undefined;
  return zone === undefined ? failValue(loc, `'${input}' is not a valid IANA time zone`, input) : ok(zone);
};
