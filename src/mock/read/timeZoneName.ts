import { type TimeZone, timeZone } from "../kit/timeZone.js";
import { fail, ok, type Reader } from "./Outcome.js";

/** The name of a time zone in a query string, as in `Europe/Paris`. */
export const timeZoneName: Reader<TimeZone> = (input, loc) => {
  const zone = typeof input === "string" ? timeZone(input) : undefined;
  return zone === undefined ? fail("TimeZoneName", loc, "Invalid timezone name.", input) : ok(zone);
};
